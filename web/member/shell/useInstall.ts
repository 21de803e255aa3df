/** Putting the page on the home screen, and keeping its shell there for when there is no network. */
import { computed, ref, shallowRef } from 'vue'

interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>
}

const offered = shallowRef<InstallPrompt | null>(null)
const installed = ref(window.matchMedia('(display-mode: standalone)').matches)

window.addEventListener('beforeinstallprompt', event => {
  event.preventDefault()
  offered.value = event as InstallPrompt
})
window.addEventListener('appinstalled', () => (installed.value = true))

export async function keepShell(): Promise<void> {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) await navigator.serviceWorker.register('/member/sw.js', { scope: '/member/' }).catch(() => undefined)
}

export const useInstall = () => ({
  installed,
  canInstall: computed(() => offered.value !== null && !installed.value),
  install: () => offered.value?.prompt(),
})
