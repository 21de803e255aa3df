import type { Area, Force, Heat, OnDuty, Point } from '@wire'

export interface MemberMark { id: string; at: Point; force: Force; state: OnDuty['state']; stale: boolean; strong: boolean }
export interface HouseMark { id: string; at: Point; name: string; status: string }
export interface IncidentMark { id: string; at: Point; label: string; priority: number; chosen: boolean }
export interface ReachMark { minutes: number; label: string; rings: Point[][] }
export interface LineMark { line: Point[]; kind: 'spoke' | 'route' | 'measure' }
export interface NameMark { at: Point; text: string }
/** `strong`: something happens there. */
export interface AreaMark { id: string; name: string; rank: Area['rank']; ring: Point[]; strong?: boolean }
export type HeatMark = Heat['cells'][number]
export type MapHit = { kind: 'member' | 'house' | 'incident'; id: string }

type Features = { type: 'FeatureCollection'; features: { type: 'Feature'; properties: Record<string, unknown>; geometry: object }[] }

export const lonLat = (at: Point): [number, number] => [at.longitude, at.latitude]

const collection = (features: Features['features']): Features => ({ type: 'FeatureCollection', features })
const atPoint = (at: Point, properties: Record<string, unknown>) => ({
  type: 'Feature' as const, properties, geometry: { type: 'Point', coordinates: lonLat(at) },
})
const around = (ring: readonly Point[], properties: Record<string, unknown>) => ({
  type: 'Feature' as const, properties, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] as Point].map(lonLat)] },
})

export const houseFeatures = (marks: readonly HouseMark[]) => collection(marks.map(({ at, ...facts }) => atPoint(at, facts)))
export const incidentFeatures = (marks: readonly IncidentMark[]) => collection(marks.map(({ at, ...facts }) => atPoint(at, facts)))
export const nameFeatures = (marks: readonly NameMark[]) => collection(marks.map(({ at, text }) => atPoint(at, { text })))
export const draftFeatures = (at: Point | null) => collection(at ? [atPoint(at, {})] : [])
/** Numbered; `tones`: how each stands, nothing for plain. */
export const stopFeatures = (points: readonly Point[], tones: readonly string[] = []) => collection(points.map((at, index) => atPoint(at, { label: String(index + 1), tone: tones[index] ?? '' })))

/** The hottest cell weighs 1. */
export function heatFeatures(marks: readonly HeatMark[]): Features {
  const most = Math.max(1, ...marks.map(({ count }) => count))
  return collection(marks.map(({ at, count }) => atPoint(at, { weight: count / most })))
}

/** A station is drawn too, if it has a ground; what lies inside it comes after it. */
export const areaFeatures = (marks: readonly AreaMark[]) =>
  collection(marks.filter(({ ring }) => ring.length > 2).map(({ ring, name, rank, strong = false }) => around(ring, { name, rank, strong })))

export const lineFeatures = (marks: readonly LineMark[]) =>
  collection(marks.map(({ line, kind }) => ({
    type: 'Feature', properties: { kind }, geometry: { type: 'LineString', coordinates: line.map(lonLat) },
  })))

/** The widest first, so that the nearer bands lie on top. */
export const reachFeatures = (marks: readonly ReachMark[]) =>
  collection([...marks].sort((a, b) => b.minutes - a.minutes).flatMap(({ rings, minutes, label }) =>
    rings.filter(ring => ring.length > 2).map(ring => around(ring, { minutes, label }))))
