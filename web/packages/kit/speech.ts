import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { dayText, distanceParts, timeText } from './format'

interface Said { code: string; facts: Readonly<Record<string, unknown>> }

const isSaid = (error: unknown): error is Said => error instanceof Error && 'code' in error && 'facts' in error

/** Puts codes, times and distances into the user's language. */
export function useSpeech() {
  const { t, te, locale } = useI18n()

  /** A word of the alliance; an unknown code is shown as it is rather than hidden. */
  const term = (group: string, code: string | number): string => (te(`terms.${group}.${code}`) ? t(`terms.${group}.${code}`) : String(code))

  /** "caller.phone" is the telephone to whoever fills it in. */
  const fieldName = (path: string): string => {
    const last = path.split('.').pop() ?? path
    return te(`errors.field.${last}`) ? t(`errors.field.${last}`) : path
  }

  function refusal(error: unknown): string {
    if (!isSaid(error)) return t('errors.refused', { code: '?' })
    const facts = error.facts['field'] == null ? error.facts : { ...error.facts, field: fieldName(String(error.facts['field'])) }
    if (error.code === 'too_many' && facts['retry_after_s'] != null) return t('errors.too_many_after', { seconds: Math.ceil(Number(facts['retry_after_s'])) })
    if (error.code === 'invalid' && facts['field'] != null) return t('errors.invalid_field', { field: String(facts['field']) })
    return te(`errors.${error.code}`) ? t(`errors.${error.code}`, facts) : t('errors.refused', { code: error.code })
  }

  function distance(metres: number): string {
    const { value, unit } = distanceParts(metres)
    return t(unit === 'm' ? 'common.metres' : 'common.kilometres', { n: value })
  }

  return {
    t, te, locale, term, refusal, distance,
    /** Between things in a row, and between sentences. */
    comma: computed(() => (locale.value === 'en' ? ', ' : '、')),
    colon: computed(() => (locale.value === 'en' ? ': ' : '：')),
    semicolon: computed(() => (locale.value === 'en' ? '; ' : '；')),
    /** What is added to something, in brackets. */
    aside: (text: string): string => (locale.value === 'en' ? ` (${text})` : `（${text}）`),
    gap: computed(() => (locale.value === 'en' ? ' ' : '')),
    time: (iso: string) => timeText(iso, locale.value),
    day: (iso: string) => dayText(iso, locale.value),
    /** The one of a pair of texts that the user reads. */
    ours: (pair: { zh: string; en: string }) => (locale.value === 'en' ? pair.en || pair.zh : pair.zh),
  }
}
