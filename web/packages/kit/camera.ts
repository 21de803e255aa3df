import { onUnmounted, ref, shallowRef, type Ref } from 'vue'

/** Why there is no picture: a key of `scan.off`. */
export type NoCamera = 'refused' | 'none' | 'taken' | 'insecure'

const WHY: Readonly<Record<string, NoCamera>> = { NotAllowedError: 'refused', SecurityError: 'refused', NotReadableError: 'taken', AbortError: 'taken' }

export const whyNot = (error: unknown): NoCamera => WHY[error instanceof Error ? error.name : ''] ?? 'none'

type Torch = MediaTrackCapabilities & { torch?: boolean }

/** The camera at the back, shown in `screen` for as long as the page that asked is open. */
export function useCamera(screen: Ref<HTMLVideoElement | undefined>) {
  const state = ref<'starting' | 'on' | NoCamera>('starting')
  const hasLight = ref(false)
  const isLit = ref(false)
  const track = shallowRef<MediaStreamTrack | null>(null)
  let isGone = false

  function shut(): void {
    track.value?.stop()
    track.value = null
  }

  async function open(): Promise<void> {
    state.value = 'starting'
    shut()
    if (!window.isSecureContext || !navigator.mediaDevices) return void (state.value = 'insecure')
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: { ideal: 'environment' }, width: { ideal: 1280 } }, audio: false })
      track.value = stream.getVideoTracks()[0] ?? null
      if (isGone || !screen.value) return shut() // the page was left while the browser asked
      screen.value.srcObject = stream
      await screen.value.play()
      hasLight.value = Boolean((track.value?.getCapabilities?.() as Torch | undefined)?.torch)
      state.value = 'on'
    } catch (error) {
      shut()
      state.value = whyNot(error)
    }
  }

  async function light(): Promise<void> {
    const wanted = !isLit.value
    await track.value?.applyConstraints({ advanced: [{ torch: wanted } as MediaTrackConstraintSet] }).then(() => { isLit.value = wanted }, () => { hasLight.value = false })
  }

  onUnmounted(() => {
    isGone = true
    shut()
  })
  return { state, hasLight, isLit, open, light }
}
