/** Refusals in the member's language: our own kinder words where we have them, the house's otherwise. */
import { useI18n } from 'vue-i18n'
import { useSpeech } from '@kit/speech'
import { isRefused } from '@wire'

export function useSentence() {
  const { t, te } = useI18n()
  const { refusal } = useSpeech()

  function sentence(error: unknown): string {
    if (!isRefused(error)) return t('shell.refusals.broken')
    const key = `shell.refusals.${error.code}`
    return te(key) ? t(key, error.facts) : refusal(error)
  }

  return { sentence }
}
