/** How long something still counts. Days are the station's; the last day counts whole. Pure. */

const DAY_MS = 86_400_000
const STATION_AHEAD_MS = 8 * 3_600_000
const SOON_DAYS = 30

export type Validity = { state: 'forever' | 'valid' | 'expired' } | { state: 'soon'; days: number }

export function validity(until: string | null, nowMs: number, soonDays = SOON_DAYS): Validity {
  if (until === null) return { state: 'forever' }
  const today = Math.floor((nowMs + STATION_AHEAD_MS) / DAY_MS)
  const days = Math.round(Date.parse(until.slice(0, 10)) / DAY_MS) - today
  if (days < 0) return { state: 'expired' }
  return days <= soonDays ? { state: 'soon', days } : { state: 'valid' }
}
