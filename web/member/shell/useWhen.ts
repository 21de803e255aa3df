/** Times as people say them: "09:20" today, "05-01 09:20" another day. */
import { useI18n } from 'vue-i18n'
import { serverNow } from '@kit/clock'
import { dayText } from '@kit/format'

const ZONE = 'Asia/Shanghai'

export function useWhen() {
  const { locale, t } = useI18n()

  function clock(iso: string): string {
    return new Intl.DateTimeFormat(locale.value, { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(iso))
  }

  function when(iso: string): string {
    const today = dayText(new Date(serverNow()).toISOString(), locale.value)
    return dayText(iso, locale.value) === today ? clock(iso) : `${day(iso)} ${clock(iso)}`
  }

  function day(iso: string): string {
    return new Intl.DateTimeFormat(locale.value, { timeZone: ZONE, month: 'short', day: 'numeric' }).format(new Date(iso))
  }

  function ago(ms: number): string {
    const seconds = Math.max(0, Math.round((serverNow() - ms) / 1000))
    return seconds < 90 ? t('shell.secondsAgo', { n: seconds }) : t('shell.minutesAgo', { n: Math.round(seconds / 60) })
  }

  return { when, clock, day, ago, date: (iso: string): string => dayText(iso, locale.value) }
}
