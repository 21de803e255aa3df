import { onScopeDispose, ref } from 'vue'

/** Seconds; longer than any tip takes to read aloud. */
export const LONGEST_S = 180

/** Records what is said into the microphone; `kept` gets it when it is ended, by hand or after `LONGEST_S`. */
export function useRecording(kept: (sound: Blob) => void) {
  const seconds = ref<number | null>(null)
  let recorder: MediaRecorder | null = null
  let clock: ReturnType<typeof setInterval> | undefined

  function end(): void {
    if (recorder?.state === 'recording') recorder.stop()
  }

  /** Rejects where there is no microphone, or it may not be used. */
  async function begin(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const parts: Blob[] = []
    recorder = new MediaRecorder(stream)
    recorder.ondataavailable = ({ data }) => { parts.push(data) }
    recorder.onstop = () => {
      clearInterval(clock)
      seconds.value = null
      stream.getTracks().forEach(track => { track.stop() })
      if (parts.some(({ size }) => size > 0)) kept(new Blob(parts, { type: recorder?.mimeType }))
    }
    recorder.start()
    seconds.value = 0
    clock = setInterval(() => { seconds.value = (seconds.value ?? 0) + 1; if (seconds.value >= LONGEST_S) end() }, 1000)
  }

  onScopeDispose(() => { kept = () => undefined; end() })
  return { seconds, begin, end }
}
