/** One channel: who speaks, hold to speak, and what can be heard again. The only file here that touches the wire. */
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { NOBODY, readMessage, turnOf, type Floor } from './floor'
import { hasCodec, openContext, openEars, openMouth, type Ears, type Mouth } from './sound'

export type RadioState = 'off' | 'joining' | 'on' | 'gone'
const AGAIN_MS = 1_500
/** After any other goodbye one comes back. */
const FOR_GOOD = new Set(['not_on_channel', 'signed_out', 'channel_full'])
const PING_MS = 10_000

export function useRadio(channel: string) {
  const state = ref<RadioState>('off')
  const floor = shallowRef<Floor>(NOBODY)
  const isPressed = ref(false)
  const hasMouth = ref(false)
  /** Grows whenever there is something new to hear again. */
  const kept = ref(0)
  let socket: WebSocket | null = null
  let context: AudioContext | null = null
  let mouth: Mouth | null = null
  let ears: Ears | null = null
  let timers: ReturnType<typeof setTimeout>[] = []

  const tell = (t: 'ask' | 'release' | 'ping') => { if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ t })) }

  /** By a press: a browser lets nothing sound, and no microphone open, before one. */
  async function join(): Promise<void> {
    if (state.value === 'joining' || state.value === 'on') return
    state.value = 'joining'
    connect()
    if (!hasCodec()) return
    context = openContext()
    void context.resume()
    ears = openEars(context)
    try {
      mouth = await openMouth(context, frame => { if (floor.value.speaker?.mine && socket?.readyState === WebSocket.OPEN) socket.send(frame) })
      hasMouth.value = true
    } catch {
      hasMouth.value = false // he listens and writes
    }
  }

  function connect(): void {
    const opened = new WebSocket(`${location.origin.replace('http', 'ws')}/voice?channel=${encodeURIComponent(channel)}`)
    socket = opened
    opened.binaryType = 'arraybuffer'
    opened.onopen = () => { state.value = 'on' }
    opened.onmessage = ({ data }: MessageEvent<string | ArrayBuffer>) => { if (typeof data === 'string') take(data); else ears?.hear(data) }
    opened.onclose = () => {
      if (socket !== opened || state.value === 'gone' || state.value === 'off') return
      floor.value = NOBODY
      state.value = 'joining'
      timers.push(setTimeout(connect, AGAIN_MS * (0.5 + Math.random())))
    }
  }

  function take(text: string): void {
    const message = readMessage(text)
    if (message?.t === 'floor') {
      floor.value = { speaker: message.speaker, ears: message.ears }
      mouth?.speak(message.speaker?.mine === true && isPressed.value)
    } else if (message?.t === 'kept') kept.value += 1
    else if (message?.t === 'bye' && FOR_GOOD.has(message.code)) { leave(); state.value = 'gone' }
  }

  function press(): void {
    if (isPressed.value || state.value !== 'on' || !hasMouth.value) return
    isPressed.value = true
    tell('ask')
  }

  function release(): void {
    if (!isPressed.value) return
    isPressed.value = false
    mouth?.speak(false)
    tell('release')
  }

  function leave(): void {
    release()
    state.value = 'off'
    floor.value = NOBODY
    timers.forEach(clearTimeout)
    timers = []
    const closing = socket
    socket = null
    closing?.close()
    mouth?.close()
    ears?.close()
    void context?.close()
    mouth = ears = context = null
    hasMouth.value = false
  }

  const beat = setInterval(() => tell('ping'), PING_MS)
  onScopeDispose(() => { clearInterval(beat); leave() })

  return { state, floor, isPressed, hasMouth, kept, turn: computed(() => turnOf(floor.value, isPressed.value)), join, leave, press, release }
}
