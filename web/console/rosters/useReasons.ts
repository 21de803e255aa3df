import { useSpeech } from '@kit'
import type { RosterKind, SeatReason } from '@wire'

/** Says in words what speaks against somebody on a place. */
export function useReasons(kinds: () => readonly RosterKind[]) {
  const { t, term, semicolon } = useSpeech()
  const dayWord = (day: string | null | undefined): string => (day ? `${Number(day.slice(5, 7))}-${Number(day.slice(8, 10))}` : '')
  const clock = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
  /** "East gate · Tu 12-2 22:00–06:00". */
  const placeWord = (day: string, code: string, need: string): string => {
    const kind = kinds().find(one => one.code === code)
    const hours = kind ? `${clock(kind.starts_min)}–${clock(kind.starts_min + kind.minutes)}` : code
    return t('rosters.place_word', { need, weekday: t(`rosters.weekday.${(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7}`), day: dayWord(day), hours })
  }
  const kindWord = (code: string): string => kinds().find(kind => kind.code === code)?.name ?? code
  const reason = (one: SeatReason): string =>
    t(`rosters.because.${one.reason}`, { day: dayWord(one.day), kind: kindWord(one.kind), skill: term('skill', one.skill), hours: one.hours ?? 0 })
  return { dayWord, kindWord, placeWord, reason, reasons: (all: readonly SeatReason[]): string => all.map(reason).join(semicolon.value) }
}
