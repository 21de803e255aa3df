import type { Incident, Offer } from '@wire'

/** Who is shown on the time axis of an incident; `members` are ours. */
export type Party = 'members' | 'police' | 'fire' | 'ambulance'

/** `atS`: seconds after the call; `count`: how many people of this party that is. */
export interface Arrival { who: Party; atS: number; isThere: boolean; count: number }
export interface Axis { endS: number; nowS: number; targetS: number; arrivals: Arrival[] }

type Way = Pick<Offer, 'status' | 'arrived' | 'expected'>

const LEAST_S = 300
const COMING: ReadonlySet<string> = new Set(['accepted', 'en_route'])

const first = (times: readonly string[]): string | undefined => [...times].sort()[0]

function ours(offers: readonly Way[], since: (iso: string) => number): Arrival[] {
  const there = offers.flatMap(({ arrived }) => (arrived ? [arrived] : []))
  const coming = offers.filter(({ status }) => COMING.has(status)).flatMap(({ expected }) => (expected ? [expected] : []))
  return ([[there, true], [coming, false]] as const).flatMap(([times, isThere]) => {
    const at = first(times)
    return at ? [{ who: 'members' as const, atS: since(at), isThere, count: times.length }] : []
  })
}

/** Everybody's arrival on one time axis that begins with the call and is long enough for all of them, for now and for the target. */
export function axisOf(incident: Pick<Incident, 'received' | 'target_s' | 'services'>, offers: readonly Way[], nowMs: number): Axis {
  const since = (iso: string): number => Math.max(0, (Date.parse(iso) - Date.parse(incident.received)) / 1000)
  const services = incident.services.flatMap(({ service, expected, arrived }): Arrival[] => {
    const at = arrived ?? expected
    return at ? [{ who: service as Party, atS: since(at), isThere: arrived !== null, count: 1 }] : []
  })
  const arrivals = [...ours(offers, since), ...services].sort((a, b) => a.atS - b.atS)
  const nowS = since(new Date(nowMs).toISOString())
  const last = Math.max(incident.target_s, ...arrivals.map(({ atS }) => atS), ...(arrivals.some(({ isThere }) => !isThere) || arrivals.length === 0 ? [nowS] : []))
  return { endS: Math.max(LEAST_S, last * 1.1), nowS, targetS: incident.target_s, arrivals }
}

/** Where a moment stands on the axis, 0 to 1; what lies beyond stands at its end. */
export const shareOf = ({ endS }: Pick<Axis, 'endS'>, atS: number): number => Math.min(1, Math.max(0, atS / endS))
