import type { Point, Route } from '@wire'

/** From one click to the next: `metres` as the crow flies; `way` on foot, null while it is asked for, false where there is none. */
export interface Leg { from: Point; to: Point; metres: number; way: Route | null | false }

export interface Measured { straightM: number; walkedM: number | null; walkS: number | null; isEstimated: boolean; isUnknown: boolean }

/** The sums; the way on foot only once every leg has one. */
export function measured(legs: readonly Leg[]): Measured {
  const ways = legs.flatMap(({ way }) => (way ? [way] : []))
  const isWhole = legs.length > 0 && ways.length === legs.length
  return {
    straightM: legs.reduce((sum, leg) => sum + leg.metres, 0),
    walkedM: isWhole ? ways.reduce((sum, way) => sum + way.metres, 0) : null,
    walkS: isWhole ? ways.reduce((sum, way) => sum + way.seconds, 0) : null,
    isEstimated: ways.some(way => way.estimated),
    isUnknown: legs.some(leg => leg.way === false),
  }
}

/** What is drawn of a leg: its way, or the straight line until that is known. */
export const lineOf = ({ from, to, way }: Leg): Point[] => (way ? [from, ...way.line, to] : [from, to])
