import type { AreaMark, IncidentMark, MemberMark } from '@map'
import type { Area, Point, Wall } from '@wire'

export type WallCall = Wall['calls'][number]

/** What the map goes round: the whole station, then each area with an open call, the most urgent first. */
export type Scene = { area: string; name: string; at: Point } | null

export function scenesOf(calls: readonly WallCall[]): Scene[] {
  const seen = new Map<string, NonNullable<Scene>>()
  for (const { area, area_name, at } of calls) if (area && at && !seen.has(area)) seen.set(area, { area, name: area_name, at })
  return [null, ...seen.values()]
}

/** The scene after this one; an area that has gone quiet gives way to the whole station. */
export function following(scenes: readonly Scene[], now: string | null): Scene {
  const index = scenes.findIndex(scene => (scene?.area ?? null) === now)
  return scenes[(index + 1) % scenes.length] ?? null
}

/** One pin for each area, in its middle: the exact place is nobody's business out here. */
export function pins(calls: readonly WallCall[], nameOf: (category: string) => string): IncidentMark[] {
  const byArea = new Map<string, WallCall[]>()
  for (const call of calls) if (call.area && call.at) byArea.set(call.area, [...(byArea.get(call.area) ?? []), call])
  return [...byArea].map(([id, [first, ...more]]) => {
    const { at, priority, category } = first as WallCall
    return { id, at: at as Point, priority, chosen: false, label: nameOf(category) + (more.length ? ` +${more.length}` : '') }
  })
}

/** People are shapes; an index is all the name they have. */
export const dots = (people: Wall['people']): MemberMark[] => people.map((one, index) => ({ id: String(index), ...one, strong: false }))

export const grounds = (areas: readonly Area[], calls: readonly WallCall[]): AreaMark[] => {
  const busy = new Set(calls.map(({ area }) => area))
  return areas.filter(({ rank }) => rank !== 'micro_grid').map(area => ({ ...area, strong: busy.has(area.id) }))
}

export interface Sums { open: number; waiting: number; free: number; houses: Record<'open' | 'thin' | 'closed', number> }

export function sums(wall: Wall): Sums {
  const houses = { open: 0, thin: 0, closed: 0 }
  for (const { status } of wall.houses) if (status in houses) houses[status as keyof typeof houses] += 1
  return {
    open: wall.calls.length,
    waiting: wall.calls.filter(({ status }) => status === 'received').length,
    free: wall.people.filter(({ state }) => state === 'free').length,
    houses,
  }
}
