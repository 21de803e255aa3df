/** The loud part of an offer: two tones and a shaking phone, until answered. */
const HIGH_HZ = 960
const LOW_HZ = 720
const TONE_S = 0.35
const BEAT_MS = 2 * TONE_S * 1000
const SHAKE: VibratePattern = [400, 150, 400, 150, 700]
const SOFTLY: VibratePattern = [250, 120, 250]

/** Before that a browser neither sounds nor shakes, and complains when asked to. */
const touched = (): boolean => navigator.userActivation?.hasBeenActive ?? true

let sound: AudioContext | null = null
let beating: ReturnType<typeof setInterval> | undefined

/** Browsers let a page ring only after somebody has touched it once; every touch is a chance. */
function unlock(): void {
  if (!touched()) return
  sound ??= 'AudioContext' in window ? new AudioContext() : null
  if (sound?.state === 'suspended') void sound.resume()
}

function tone(context: AudioContext, hz: number, from: number): void {
  const voice = context.createOscillator()
  const volume = context.createGain()
  voice.type = 'square'
  voice.frequency.value = hz
  volume.gain.setValueAtTime(0, from)
  volume.gain.linearRampToValueAtTime(0.6, from + 0.02)
  volume.gain.setValueAtTime(0.6, from + TONE_S - 0.03)
  volume.gain.linearRampToValueAtTime(0, from + TONE_S)
  voice.connect(volume).connect(context.destination)
  voice.start(from)
  voice.stop(from + TONE_S)
}

function beat(): void {
  if (sound?.state === 'running') {
    tone(sound, HIGH_HZ, sound.currentTime)
    tone(sound, LOW_HZ, sound.currentTime + TONE_S)
  }
  if (touched()) navigator.vibrate?.(SHAKE)
}

function start(): void {
  unlock()
  stop()
  beat()
  beating = setInterval(beat, BEAT_MS * 2)
}

function stop(): void {
  clearInterval(beating)
  beating = undefined
  if (touched()) navigator.vibrate?.(0)
}

/** Once and softly, for what is no emergency; not a sound while an offer rings. */
function chime(): void {
  if (beating !== undefined) return
  unlock()
  if (sound?.state === 'running') tone(sound, LOW_HZ, sound.currentTime)
  if (touched()) navigator.vibrate?.(SOFTLY)
}

/** Whether it can be heard, as far as the browser tells. */
const audible = (): boolean => sound?.state === 'running'

export const alarm = { start, stop, chime, unlock, audible }
