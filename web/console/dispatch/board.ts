import type { CallOut, CallOutStatus, Offer, OfferStatus } from '@wire'

type Rows = Readonly<Record<string, CallOut>>

const ASKED: ReadonlySet<OfferStatus> = new Set(['queued', 'sent', 'delivered', 'seen'])
const COMING: ReadonlySet<OfferStatus> = new Set(['accepted', 'en_route'])
const THERE: ReadonlySet<OfferStatus> = new Set(['arrived', 'working', 'done'])
const RUNNING: ReadonlySet<CallOutStatus> = new Set(['asking', 'filled', 'handed_to_leader', 'handed_to_police'])

export const isAsked = ({ status }: Pick<Offer, 'status'>): boolean => ASKED.has(status)
export const isComing = ({ status }: Pick<Offer, 'status'>): boolean => COMING.has(status)
export const isThere = ({ status }: Pick<Offer, 'status'>): boolean => THERE.has(status)
export const isRunning = ({ status }: Pick<CallOut, 'status'>): boolean => RUNNING.has(status)

/** The call-out of an incident: the running one, otherwise the newest. */
export function callOutOf(rows: Rows, incident: string): CallOut | null {
  const all = Object.values(rows).filter(row => row.incident === incident)
  return all.find(isRunning) ?? all.sort((a, b) => b.started.localeCompare(a.started))[0] ?? null
}

export interface Tally { asked: number; coming: number; there: number; no: number; first: string | null }

/** How the asking stands; `first`: when the first of those on the way is expected. */
export function tally({ offers }: Pick<CallOut, 'offers'>): Tally {
  const coming = offers.filter(isComing)
  const expected = coming.flatMap(offer => (offer.expected ? [offer.expected] : [])).sort()
  const asked = offers.filter(isAsked).length
  const there = offers.filter(isThere).length
  return { asked, coming: coming.length, there, no: offers.length - asked - coming.length - there, first: expected[0] ?? null }
}

const rankOf = (offer: Offer): number => (isThere(offer) && offer.status !== 'done' ? 0 : isComing(offer) ? 1 : isAsked(offer) ? 2 : offer.status === 'done' ? 3 : 4)

/** Who is there, then who comes, then who is being asked, then the rest; within each the first to come. */
export const ladder = (offers: readonly Offer[]): Offer[] =>
  [...offers].sort((a, b) => rankOf(a) - rankOf(b)
    || (a.expected ?? a.expires ?? '').localeCompare(b.expected ?? b.expires ?? '') || (a.eta_s ?? 0) - (b.eta_s ?? 0) || a.id.localeCompare(b.id))

/** The share of the answering window that is left, 0 to 1. */
export function windowLeft({ sent, expires }: Pick<Offer, 'sent' | 'expires'>, nowMs: number): number {
  if (!sent || !expires) return 0
  const whole = Date.parse(expires) - Date.parse(sent)
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, (Date.parse(expires) - nowMs) / whole))
}

/** The share of the way that still lies before somebody who is coming, 0 to 1. */
export function wayLeft({ answered, expected }: Pick<Offer, 'answered' | 'expected'>, nowMs: number): number {
  if (!answered || !expected) return 0
  const whole = Date.parse(expected) - Date.parse(answered)
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, (Date.parse(expected) - nowMs) / whole))
}

export const STAMPS = ['sent', 'delivered', 'seen', 'answered', 'departed', 'arrived', 'finished'] as const

/** Moves one of a list up or down; at the ends nothing happens. */
export function moved<Row>(rows: readonly Row[], from: number, by: 1 | -1): Row[] {
  const copy = [...rows]
  const to = from + by
  const row = copy[from]
  if (row === undefined || to < 0 || to >= copy.length) return copy
  copy.splice(from, 1)
  copy.splice(to, 0, row)
  return copy
}
