import { ref } from 'vue'

const KEPT = 'pingan.theme'

export const theme = ref<'dark' | 'light'>(localStorage.getItem(KEPT) === 'light' ? 'light' : 'dark')

export function applyTheme(): void {
  document.documentElement.dataset['theme'] = theme.value
}

export function toggleTheme(): void {
  theme.value = theme.value === 'dark' ? 'light' : 'dark'
  localStorage.setItem(KEPT, theme.value)
  applyTheme()
}
