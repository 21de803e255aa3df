import { ref } from 'vue'

const KEPT = 'pingan.muted'
/** Hertz, one after the other: a call, and a grave one. */
const CALL = [660, 880]
const GRAVE = [988, 740, 988, 740, 988, 740]
const NOTE_S = 0.16
const LOUD = 0.25

export const muted = ref(localStorage.getItem(KEPT) === 'yes')
/** A browser lets a page sound only after somebody has pressed something in it. */
export const isDumb = ref(true)
let audio: AudioContext | null = null

export function mute(is: boolean): void {
  muted.value = is
  localStorage.setItem(KEPT, is ? 'yes' : 'no')
}

async function wake(): Promise<void> {
  audio ??= new AudioContext()
  await audio.resume()
  isDumb.value = audio.state !== 'running'
}

/** Listen for the first press, and for another window of this browser being muted. */
export function openBell(): void {
  for (const gesture of ['click', 'keydown']) addEventListener(gesture, () => { if (isDumb.value) void wake() })
  addEventListener('storage', event => { if (event.key === KEPT) muted.value = event.newValue === 'yes' })
}

function sound(on: AudioContext, hertz: number, at: number): void {
  const tone = on.createOscillator()
  const volume = on.createGain()
  tone.frequency.value = hertz
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(LOUD, at + 0.01)
  volume.gain.linearRampToValueAtTime(0, at + NOTE_S)
  tone.connect(volume).connect(on.destination)
  tone.start(at)
  tone.stop(at + NOTE_S)
}

/** Sound for a new call, unless muted. */
export function ring(isGrave: boolean): void {
  const on = audio
  if (muted.value || isDumb.value || !on) return
  for (const [i, hertz] of (isGrave ? GRAVE : CALL).entries()) sound(on, hertz, on.currentTime + i * NOTE_S)
}
