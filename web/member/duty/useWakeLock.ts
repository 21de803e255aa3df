/** Keeps the screen on while on duty: a dark phone sends no position and rings late. */
import { readonly, ref, watch, type Ref } from 'vue'

const held = ref(false)
const possible = 'wakeLock' in navigator
let lock: WakeLockSentinel | null = null

async function take(): Promise<void> {
  if (!possible || lock || document.visibilityState !== 'visible') return
  try {
    lock = await navigator.wakeLock.request('screen')
    held.value = true
    lock.addEventListener('release', () => {
      lock = null
      held.value = false
    })
  } catch {
    held.value = false // low battery or not allowed: the page says so
  }
}

export function keepAwakeWhile(wanted: Ref<boolean>): void {
  watch(wanted, on => void (on ? take() : lock?.release()), { immediate: true })
  document.addEventListener('visibilitychange', () => wanted.value && void take())
}

export const useWakeLock = () => ({ held: readonly(held), possible })
