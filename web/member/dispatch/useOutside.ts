/** Being noticed while another app is in front, as far as a browser allows: the phone's own notifications, the page's name, the number on its icon. */
import { onScopeDispose, ref, watch, type Ref } from 'vue'

export type Permission = 'granted' | 'default' | 'denied'

const possible = 'Notification' in window && 'serviceWorker' in navigator
const permission = ref<Permission | null>(possible ? Notification.permission : null)
const TITLE = document.title

const reread = (): void => void (permission.value = possible ? Notification.permission : null)
document.addEventListener('visibilitychange', reread)

/** Some old phones never answer a question about notifications; the page does not wait for them. */
async function askLeave(): Promise<void> {
  if (possible) void Notification.requestPermission().then(reread, reread)
}

/** Says nothing that a stranger who picks up the phone may not know. */
async function knock(tag: string, title: string, body: string): Promise<boolean> {
  if (permission.value !== 'granted') return false
  const worker = await navigator.serviceWorker.getRegistration('/member/')
  if (!worker) return false
  const options = { tag, body, lang: document.documentElement.lang, icon: '/member/icons/icon-192.png', requireInteraction: true, renotify: true, vibrate: [400, 150, 400, 150, 700], data: '/member/' }
  return worker.showNotification(title, options).then(() => true, () => false)
}

async function stopKnocking(tag: string): Promise<void> {
  const worker = possible ? await navigator.serviceWorker.getRegistration('/member/') : undefined
  for (const each of (await worker?.getNotifications({ tag })) ?? []) each.close()
}

/** The page's name calls while something is asked; the icon shows how many. */
export function callByName(words: Ref<string>, count: Ref<number>, beat: Ref<number>): void {
  watch([words, count, beat], () => {
    document.title = words.value && Math.floor(beat.value / 1000) % 2 === 0 ? words.value : TITLE
  }, { immediate: true })
  watch(count, n => void (n > 0 ? navigator.setAppBadge?.(n) : navigator.clearAppBadge?.())?.catch(() => undefined), { immediate: true })
  onScopeDispose(() => (document.title = TITLE))
}

export const useOutside = () => ({ permission, askLeave, knock, stopKnocking })
