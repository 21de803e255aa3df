/** Being woken while the app is closed: this telephone subscribes at its browser's push service, and the house is told where. */
import { ref } from 'vue'
import { ways } from './useMessages'

export type Push = 'on' | 'off' | 'denied' | 'impossible' | 'unreachable'

const possible = 'PushManager' in window && 'serviceWorker' in navigator && 'Notification' in window

/** Ready once the worker is there; a page that has none waits for nobody. */
const manager = async (): Promise<PushManager | undefined> => (await navigator.serviceWorker.getRegistration('/member/'))?.pushManager

export function usePush() {
  const state = ref<Push>('impossible')

  async function read(): Promise<void> {
    const subscribed = possible ? await (await manager())?.getSubscription() : undefined
    if (subscribed === undefined) state.value = 'impossible'
    else if (Notification.permission === 'denied') state.value = 'denied'
    else state.value = subscribed ? 'on' : 'off'
  }

  /** The house is told only once the browser has agreed, so that it never calls in vain. */
  async function turnOn(): Promise<void> {
    const { key } = await ways.pushKey()
    if ((await Notification.requestPermission()) !== 'granted') return read()
    const subscription = await (await manager())?.subscribe({ userVisibleOnly: true, applicationServerKey: key }).catch(() => null)
    if (!subscription) return void (state.value = 'unreachable')
    await ways.choose('push', JSON.stringify(subscription))
    await read()
  }

  async function turnOff(): Promise<void> {
    await ways.choose('push', '')
    await (await (await manager())?.getSubscription())?.unsubscribe()
    await read()
  }

  return { state, read, turnOn, turnOff }
}
