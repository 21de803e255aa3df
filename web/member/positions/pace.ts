/** Which fixes are worth sending: the newest only, every 5 seconds or 15 metres, never faster than one a second. */

export interface Fix {
  latitude: number
  longitude: number
  accuracy_m: number | null
  /** when the phone measured it, ms since the epoch */
  seen: number
}

export const EVERY_MS = 5_000
export const FURTHER_M = 15
export const NEVER_UNDER_MS = 1_000
const EARTH_RADIUS_M = 6_371_008.8

const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function distanceM(a: Pick<Fix, 'latitude' | 'longitude'>, b: Pick<Fix, 'latitude' | 'longitude'>): number {
  const halfLat = Math.sin(radians(b.latitude - a.latitude) / 2)
  const halfLon = Math.sin(radians(b.longitude - a.longitude) / 2)
  const h = halfLat ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLon ** 2
  return 2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Milliseconds until `next` may be sent: 0 means now, `null` that it says nothing new. */
export function waitMs(sent: Fix | null, next: Fix): number | null {
  if (sent === null) return 0
  if (next.seen <= sent.seen) return null
  const passed = next.seen - sent.seen
  const due = distanceM(sent, next) >= FURTHER_M ? NEVER_UNDER_MS : EVERY_MS
  return Math.max(0, due - passed)
}
