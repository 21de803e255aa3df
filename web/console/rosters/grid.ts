import type { RosterDetail, RosterKind, RosterNeed, RosterSeat } from '@wire'

/** One line of the board: a post or team with one kind of shift. `cells`: by day, the seats of that day. */
export interface GridLine { key: string; need: RosterNeed; kind: RosterKind; cells: ReadonlyMap<string, readonly RosterSeat[]> }

export interface GridWish { q: string; need: string; gaps: boolean }

/** Every day of a roster. */
export function daysOf(first: string, count: number): string[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  return Array.from({ length: count }, (_, later) => new Date(start + later * 86_400_000).toISOString().slice(0, 10))
}

/** 0 for Monday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

/** A day nobody would mind having off: a weekend that is not worked, or a holiday. */
export const isFree = (day: string, detail: Pick<RosterDetail, 'holidays' | 'workdays'>): boolean =>
  detail.holidays.includes(day) || (weekdayOf(day) > 4 && !detail.workdays.includes(day))

/** The lines a board shows: all, or those that match. A name matches by any of its seats. */
export function linesOf(detail: RosterDetail, wish: GridWish): GridLine[] {
  const cells = new Map<string, Map<string, RosterSeat[]>>()
  for (const seat of detail.seats) {
    const line = cells.get(`${seat.need}/${seat.kind}`) ?? new Map<string, RosterSeat[]>()
    cells.set(`${seat.need}/${seat.kind}`, line.set(seat.day, [...(line.get(seat.day) ?? []), seat]))
  }
  const kinds = new Map(detail.kinds.map(kind => [kind.code, kind]))
  const lines = detail.needs.flatMap(need => need.kinds.flatMap(code => {
    const kind = kinds.get(code)
    const found = cells.get(`${need.code}/${code}`)
    return kind && found ? [{ key: `${need.code}/${code}`, need, kind, cells: found }] : []
  }))
  return lines.filter(line => matches(line, detail, wish))
}

function matches(line: GridLine, detail: RosterDetail, { q, need, gaps }: GridWish): boolean {
  const seats = [...line.cells.values()].flat()
  const wanted = q.trim().toLowerCase()
  const words = [line.need.name, line.need.team, line.kind.name, ...(wanted ? seats.map(seat => detail.people[seat.member] ?? '') : [])].join(' ').toLowerCase()
  return (!need || line.need.name === need) && (!gaps || seats.some(seat => !seat.member)) && (!wanted || words.includes(wanted))
}

/** How far the most and the least are apart, of those who have any; 0 for nobody. */
export const spread = (counts: readonly number[]): number => (counts.length ? Math.max(...counts) - Math.min(...counts) : 0)

export const clock = (minutes: number): string => `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
export const minutesOf = (text: string): number => { const [hours = 0, minutes = 0] = text.split(':').map(Number); return hours * 60 + minutes }
