/** Writing by voice, only where the phone itself understands it: what is said at a scene goes to nobody else's machines. */
import { onScopeDispose, ref } from 'vue'
import { useI18n } from 'vue-i18n'

interface Heard { results: ArrayLike<ArrayLike<{ transcript: string }>> }
interface Recogniser {
  lang: string
  continuous: boolean
  processLocally: boolean
  onresult: ((heard: Heard) => void) | null
  onend: (() => void) | null
  start: () => void
  stop: () => void
}
interface Recognition {
  new (): Recogniser
  /** Younger browsers can say whether they understand a language without help. */
  available?: (asked: { langs: string[]; processLocally: true }) => Promise<string>
}

const recognition = (globalThis as { SpeechRecognition?: Recognition }).SpeechRecognition

export function useDictation(say: (words: string) => void) {
  const { locale } = useI18n()
  const possible = ref(false)
  const listening = ref(false)
  let recogniser: Recogniser | null = null

  void recognition?.available?.({ langs: [locale.value], processLocally: true }).then(answer => (possible.value = answer === 'available'), () => undefined)

  function start(): void {
    if (!recognition || !possible.value) return
    recogniser = new recognition()
    recogniser.lang = locale.value
    recogniser.processLocally = true
    recogniser.continuous = true
    recogniser.onresult = ({ results }) => say(results[results.length - 1]?.[0]?.transcript ?? '')
    recogniser.onend = () => (listening.value = false)
    recogniser.start()
    listening.value = true
  }

  const stop = (): void => recogniser?.stop()
  onScopeDispose(stop)
  return { possible, listening, toggle: () => (listening.value ? stop() : start()) }
}
