import type { Incident, IncidentStatus } from '@wire'

type Rows = Readonly<Record<string, Incident>>
export type Group = 'waiting' | 'running' | 'held' | 'over'

const OVER: ReadonlySet<IncidentStatus> = new Set(['closed', 'followed_up', 'handed_over', 'cancelled', 'merged'])

export const isOpen = (incident: Incident): boolean => !OVER.has(incident.status)

export function groupOf(incident: Incident): Group {
  if (incident.status === 'received') return 'waiting'
  if (incident.status === 'on_hold') return 'held'
  return isOpen(incident) ? 'running' : 'over'
}

const GROUPS: readonly Group[] = ['waiting', 'running', 'held', 'over']

/** Most urgent first, then who has waited longest; what is over, newest first. */
export function byUrgency(a: Incident, b: Incident): number {
  if (!isOpen(a) && !isOpen(b)) return (b.closed ?? b.received).localeCompare(a.closed ?? a.received)
  return a.priority - b.priority || a.received.localeCompare(b.received) || a.number - b.number
}

export interface QueueGroup { group: Group; rows: Incident[] }

export function queue(rows: Rows): QueueGroup[] {
  const all = Object.values(rows)
  return GROUPS.map(group => ({ group, rows: all.filter(row => groupOf(row) === group).sort(byUrgency) })).filter(({ rows: some }) => some.length > 0)
}

/** Where a row stood when somebody began to read. */
export interface Place { id: string; group: Group }

export const placesOf = (groups: readonly QueueGroup[]): Place[] => groups.flatMap(({ group, rows }) => rows.map(({ id }) => ({ id, group })))

/** The rows of today in the order of then: nothing jumps under the hand, whatever their state or urgency has become. */
export function settled(places: readonly Place[], rows: Rows): QueueGroup[] {
  const still = places.flatMap(({ id, group }) => (rows[id] ? [{ group, row: rows[id] }] : []))
  return GROUPS.map(group => ({ group, rows: still.filter(one => one.group === group).map(({ row }) => row) })).filter(({ rows: some }) => some.length > 0)
}

/** Who came while somebody was reading, most urgent first. */
export function newcomers(places: readonly Place[], rows: Rows): Incident[] {
  const shown = new Set(places.map(({ id }) => id))
  return Object.values(rows).filter(({ id }) => !shown.has(id)).sort(byUrgency)
}

export const openCount = (rows: Rows): number => Object.values(rows).filter(isOpen).length
export const waitingCount = (rows: Rows): number => Object.values(rows).filter(row => row.status === 'received').length

/** The row after or before `id` in the queue's order; the first if none is chosen. */
export function neighbour(groups: readonly QueueGroup[], id: string | null, by: 1 | -1): string | null {
  const ids = groups.flatMap(({ rows }) => rows.map(row => row.id))
  const index = id === null ? -1 : ids.indexOf(id)
  if (index < 0) return ids[by === 1 ? 0 : ids.length - 1] ?? null
  return ids[Math.min(ids.length - 1, Math.max(0, index + by))] ?? null
}

/** Where the running clock starts, and when it turned late. */
export function clockOf(incident: Incident, nowMs: number): { seconds: number; late: boolean } {
  const end = incident.first_arrived ?? (isOpen(incident) ? null : incident.closed ?? incident.received)
  const seconds = Math.max(0, ((end ? Date.parse(end) : nowMs) - Date.parse(incident.received)) / 1000)
  return { seconds, late: seconds > incident.target_s }
}

export const TONE: Record<Group, 'bad' | 'info' | 'warn' | 'past'> = { waiting: 'bad', running: 'info', held: 'warn', over: 'past' }
