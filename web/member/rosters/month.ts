import type { MyShift } from '@wire'

const DAY_MS = 86_400_000

/** The weeks of a month, from Monday; null before its first and after its last day. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7
  const cells = [...Array<null>(lead).fill(null), ...Array.from({ length: count }, (_, n) => new Date(Date.UTC(year, month - 1, n + 1)).toISOString().slice(0, 10))]
  while (cells.length % 7) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** What is not over yet, the soonest first. */
export const ahead = (shifts: readonly MyShift[], now: number): MyShift[] =>
  shifts.filter(shift => Date.parse(shift.ends) > now).sort((a, b) => a.starts.localeCompare(b.starts))

export function byDay(shifts: readonly MyShift[]): Map<string, MyShift[]> {
  const found = new Map<string, MyShift[]>()
  for (const shift of shifts) found.set(shift.day, [...(found.get(shift.day) ?? []), shift])
  return found
}

/** A day so many days on. */
export const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
