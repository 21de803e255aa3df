import { useSpeech } from '@kit'
import { spoken } from './hours'

/** Opening hours in the reader's words; a dash where nobody has said any. */
export function useHours() {
  const { t } = useSpeech()
  return (kept: string): string => spoken(kept, { day: name => t(`houses.week.${name}`), always: t('houses.always'), off: t('houses.off'), everyDay: t('houses.every_day'), and: t('houses.and'), then: t('houses.then') }) || '—'
}
