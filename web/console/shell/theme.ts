import { ref } from 'vue'

const KEPT = 'pingan.theme'
type Theme = 'dark' | 'light'

export const theme = ref<Theme>(localStorage.getItem(KEPT) === 'light' ? 'light' : 'dark')

export function applyTheme(): void {
  document.documentElement.dataset['theme'] = theme.value
}

export function setTheme(next: Theme): void {
  theme.value = next
  localStorage.setItem(KEPT, next)
  applyTheme()
}

export const toggleTheme = (): void => setTheme(theme.value === 'dark' ? 'light' : 'dark')
