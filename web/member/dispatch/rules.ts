/** What the phone makes of the member's offers. Pure: no wire, no clock. */
import type { MyOffer } from '@wire'

const UNANSWERED = new Set<MyOffer['status']>(['queued', 'sent', 'delivered', 'seen'])
const GOING_ON = new Set<MyOffer['status']>(['accepted', 'en_route', 'arrived', 'working'])

export type Phase = 'asking' | 'mine' | 'over'

export function phase(offer: Pick<MyOffer, 'status'>): Phase {
  if (UNANSWERED.has(offer.status)) return 'asking'
  return GOING_ON.has(offer.status) ? 'mine' : 'over'
}

const expiresMs = (offer: Pick<MyOffer, 'expires'>): number => Date.parse(offer.expires ?? '') || 0

const sentMs = (offer: Pick<MyOffer, 'sent'>): number => Date.parse(offer.sent ?? '') || 0

/** Unanswered and still open, the one that runs out first in front. */
export function asking(offers: readonly MyOffer[], nowMs: number): MyOffer[] {
  return offers
    .filter(offer => phase(offer) === 'asking' && expiresMs(offer) > nowMs)
    .sort((a, b) => expiresMs(a) - expiresMs(b))
}

/** Accepted and not finished, newest first. */
export function mine(offers: readonly MyOffer[]): MyOffer[] {
  return offers.filter(offer => phase(offer) === 'mine').sort((a, b) => sentMs(b) - sentMs(a))
}

export interface Countdown {
  seconds: number
  /** 1 when sent, 0 when over */
  left: number
}

export function countdown(offer: Pick<MyOffer, 'sent' | 'expires'>, nowMs: number): Countdown {
  const end = expiresMs(offer)
  const whole = Math.max(1, end - sentMs(offer))
  const rest = Math.max(0, end - nowMs)
  return { seconds: Math.ceil(rest / 1000), left: Math.min(1, rest / whole) }
}

export type Farewell = 'enough' | 'recalled' | 'expired' | 'late'

/** How a question or a task that the member did not end himself is said goodbye to; null: nothing to say. `willing`: his yes is still on its way. */
export function farewell(before: MyOffer, after: MyOffer | null, nowMs: number, willing = false): Farewell | null {
  if (phase(before) === 'over') return null
  const unanswered = phase(before) === 'asking'
  if (after === null) return unanswered ? 'enough' : null
  if (after.status === 'recalled') return after.reason === 'off_duty' ? null : ['enough', 'colleague'].includes(after.reason) ? 'enough' : 'recalled'
  if (!unanswered) return null
  const isOver = after.status === 'expired' || (phase(after) === 'asking' && expiresMs(after) <= nowMs)
  return isOver ? (willing ? 'late' : 'expired') : null
}

export type Verb = 'accept' | 'decline' | 'depart' | 'arrive' | 'work' | 'finish' | 'withdraw'

/** While a press waits to be sent, the phone shows where it leads; the server's own row replaces this as soon as it comes. */
const LEADS_TO: Record<Verb, { status: MyOffer['status']; next: Verb[] }> = {
  accept: { status: 'accepted', next: [] },
  decline: { status: 'declined', next: [] },
  depart: { status: 'en_route', next: ['arrive', 'withdraw'] },
  arrive: { status: 'arrived', next: ['work', 'finish', 'withdraw'] },
  work: { status: 'working', next: ['finish'] },
  finish: { status: 'done', next: [] },
  withdraw: { status: 'withdrawn', next: [] },
}

export function projected(offer: MyOffer, waiting: readonly Verb[]): MyOffer {
  return waiting.reduce<MyOffer>((row, verb) => ({ ...row, ...LEADS_TO[verb] }), offer)
}

const ONWARDS: readonly Verb[] = ['depart', 'arrive', 'work', 'finish']

/** The one big button: the first legal step forward. */
export function stepForward(next: readonly string[]): Verb | null {
  return ONWARDS.find(verb => next.includes(verb)) ?? null
}

/** What else is legal, beside the big button and the way out. */
export function otherSteps(next: readonly string[]): Verb[] {
  const first = stepForward(next)
  return ONWARDS.filter(verb => verb !== first && next.includes(verb))
}

/** What to keep away from, in both languages; null when nothing is said. */
export function standOff(offer: Pick<MyOffer, 'stand_off_zh' | 'stand_off_en'>): { zh: string; en: string } | null {
  return offer.stand_off_zh ? { zh: offer.stand_off_zh, en: offer.stand_off_en || offer.stand_off_zh } : null
}

export const STEPS = ['accepted', 'en_route', 'arrived', 'working', 'done'] as const

export const stepIndex = (status: MyOffer['status']): number => (STEPS as readonly string[]).indexOf(status)

/** Whether an answer tells of a later step than the board does. What has ended on the board stays ended, whatever comes late. */
export function isAhead(answer: Pick<MyOffer, 'status'>, known: Pick<MyOffer, 'status'>): boolean {
  return phase(answer) === 'over' || (phase(known) !== 'over' && stepIndex(answer.status) > stepIndex(known.status))
}
