/** Which way something lies, as one would point. Pure. */
import type { Point } from '@wire'

export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Degrees from north, clockwise, 0 ≤ … < 360; along the ground, for two places in one town. */
export function bearingDeg(from: Point, to: Point): number {
  const north = to.latitude - from.latitude
  const east = (to.longitude - from.longitude) * Math.cos(radians((from.latitude + to.latitude) / 2))
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360
}

export const compassOf = (degrees: number): (typeof COMPASS)[number] => COMPASS[Math.round(degrees / 45) % 8] ?? 'n'
