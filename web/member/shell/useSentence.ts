/** Refusals in the member's language: our own kinder words where we have them, the house's otherwise. */
import { useI18n } from 'vue-i18n'
import { useSpeech } from '@kit/speech'
import { isRefused } from '@wire'

/** Longer waits are told in minutes. */
const LONG_S = 90

export function useSentence() {
  const { t, te } = useI18n()
  const { refusal } = useSpeech()

  function sentence(error: unknown): string {
    if (!isRefused(error)) return t('shell.refusals.broken')
    const wait = Number(error.facts['retry_after_s'])
    if (error.code === 'too_many' && wait > LONG_S) return t('shell.refusals.too_many', { n: Math.ceil(wait / 60) })
    const key = `shell.refusals.${error.code}`
    return error.code !== 'too_many' && te(key) ? t(key, error.facts) : refusal(error)
  }

  return { sentence }
}
