/** What the pages of patrols show of their boards. Pure. */
import type { Tone } from '@kit'
import type { MustPoint, Patrol, PatrolVisit } from '@wire'

export const PATROL_TONE = { planned: 'info', under_way: 'good', paused: 'warn', done: 'past', cancelled: 'past', lapsed: 'bad' } as const satisfies Record<Patrol['status'], Tone>
const VISIT_TONE = { ahead: 'plain', here: 'info', done: 'good', missed: 'bad', skipped: 'past' } as const satisfies Record<PatrolVisit['status'], Tone>
/** The shapes of the marks, for the map, where only text can be drawn. */
const SHAPE: Record<Tone, string> = { plain: '○', info: '◇', good: '●', warn: '▲', bad: '■', past: '○' }
const RANK: Record<Patrol['status'], number> = { under_way: 0, paused: 0, planned: 1, done: 2, cancelled: 3, lapsed: 3 }

export const isToDo = ({ status }: PatrolVisit): boolean => status === 'ahead' || status === 'here'
export const isPressing = (visit: PatrolVisit): boolean => isToDo(visit) && visit.warned === 'room'
export const visitTone = (visit: PatrolVisit): Tone => (isPressing(visit) ? 'warn' : VISIT_TONE[visit.status])
export const shapeOf = (visit: PatrolVisit): string => SHAPE[visitTone(visit)]

/** Those under way first, then what is to come, then what is over. */
export const inOrder = (patrols: readonly Patrol[]): Patrol[] => [...patrols].sort((a, b) => RANK[a.status] - RANK[b.status] || a.starts.localeCompare(b.starts))

export interface Sums { done: number; missed: number; pressing: number }
export const sumsOf = ({ visits }: Patrol): Sums => ({
  done: visits.filter(({ status }) => status === 'done').length, missed: visits.filter(({ status }) => status === 'missed').length, pressing: visits.filter(isPressing).length,
})

export type Windows = MustPoint['windows']
export const windowText = (windows: Windows): string => windows.map(({ starts, ends }) => `${starts}-${ends}`).join(', ')

/** "22:00-02:00, 05:30-07:00" as windows; null for what is none. */
export function windowsOf(text: string): Windows | null {
  const parts = text.split(/[,，;；]/).map(part => part.trim()).filter(Boolean)
  const found = parts.map(part => /^([01]?\d|2[0-3])[:：]([0-5]\d)\s*[-–—~]\s*([01]?\d|2[0-3])[:：]([0-5]\d)$/.exec(part))
  if (found.some(one => one === null)) return null
  return found.flatMap(one => (one ? [{ starts: `${(one[1] ?? '').padStart(2, '0')}:${one[2]}`, ends: `${(one[3] ?? '').padStart(2, '0')}:${one[4]}` }] : []))
}

/** Day and clocks of the station as two moments; an end before the begin is the next day's. */
export function shiftOf(day: string, starts: string, ends: string): { starts: string; ends: string } | null {
  const [from, to] = [Date.parse(`${day}T${starts}:00+08:00`), Date.parse(`${day}T${ends}:00+08:00`)]
  if (Number.isNaN(from) || Number.isNaN(to)) return null
  return { starts: new Date(from).toISOString(), ends: new Date(to <= from ? to + 86_400_000 : to).toISOString() }
}

/** A time of day to the minute: nobody walks by seconds. */
export const toMinute = (clock: string): string => clock.replace(/:\d\d$/, '')
