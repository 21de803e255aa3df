/** What the tablet makes of the offers to its post. Pure: no wire, no clock. */
import type { HelpRequest, PostOffer, PostView } from '@wire'

const ASKED = new Set<string>(['queued', 'sent', 'delivered', 'seen'])
const ENDED = new Set<string>(['closed', 'followed_up', 'handed_over', 'cancelled', 'merged'])

/** Offers of one call-out ring together: whoever goes, goes for the post. */
export interface Alarm {
  callOut: string
  offers: PostOffer[]
}

const expiresMs = (row: PostOffer): number => Date.parse(row.offer.expires ?? '') || 0
const bySoonest = (a: PostOffer, b: PostOffer): number => expiresMs(a) - expiresMs(b)

/** Unanswered and still open, the call that runs out first in front. */
export function alarms(rows: readonly PostOffer[], nowMs: number): Alarm[] {
  const open = rows.filter(row => ASKED.has(row.offer.status) && expiresMs(row) > nowMs).sort(bySoonest)
  const calls = new Map<string, PostOffer[]>()
  for (const row of open) calls.set(row.call_out, [...(calls.get(row.call_out) ?? []), row])
  return [...calls].map(([callOut, offers]) => ({ callOut, offers }))
}

/** Who of the post is on the way or at a scene. */
export const going = (rows: readonly PostOffer[]): PostOffer[] => rows.filter(row => !ASKED.has(row.offer.status))

export interface Goer {
  guard: string
  name: string
  /** The offer to press: his own if he was asked, a colleague's otherwise. */
  offer: string
  isAway: boolean
}

/** Everybody on shift, those who were asked first; whoever is out already cannot go. */
export function goers(alarm: Alarm, post: PostView, rows: readonly PostOffer[]): Goer[] {
  const away = new Set(going(rows).map(row => row.guard))
  const own = new Map(alarm.offers.map(row => [row.guard, row.id]))
  const anybody = alarm.offers[0]?.id ?? ''
  return post.guards
    .map(({ id, name }) => ({ guard: id, name, offer: own.get(id) ?? anybody, isAway: away.has(id) }))
    .sort((a, b) => Number(own.has(b.guard)) - Number(own.has(a.guard)))
}

/** The newest call for help from this post that is not over. */
export function openHelp(requests: readonly HelpRequest[]): HelpRequest | null {
  return requests.filter(each => !ENDED.has(each.status)).sort((a, b) => Date.parse(b.received) - Date.parse(a.received))[0] ?? null
}
