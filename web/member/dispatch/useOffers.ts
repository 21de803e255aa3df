/** What is asked of me, what I took on, and every press about it. */
import { computed, shallowRef, watch, type Ref } from 'vue'
import { serverNow } from '@kit/clock'
import type { MyOffer } from '@wire'
import { useOutbox } from '../outbox/useOutbox'
import { askOrRecall, useWire } from '../shell/useWire'
import { asking, farewell, isAhead, mine, phase, projected, type Farewell, type Verb } from './rules'
import { keepPhoto, keepReport } from './useReturned'

export type { MyOffer }

export interface Goodbye {
  offer: MyOffer
  why: Farewell
}

/** A server that is a little late still says "expired" itself. */
const GRACE_MS = 3_000
const { boards, learn, net, send } = useWire()
const outbox = useOutbox()

const raw = computed<MyOffer[]>(() => Object.values(boards.value.offers))
const offers = computed<MyOffer[]>(() => raw.value.map(offer => projected(offer, pressed(offer.id))))
const goodbyes = shallowRef<readonly Goodbye[]>([])
const stamped = new Set<string>()
const shown = new Set<string>()

const path = (id: string, verb: string): string => `/api/offers/${encodeURIComponent(id)}/${verb}`
/** Taken on the road, where there may be no network: the wire is told when. */
const STEPS: readonly Verb[] = ['depart', 'arrive', 'finish']
/** What waits beside the verbs of an offer and leads nowhere. */
const BESIDE = ['photo', 'aftercare']
const pressed = (id: string): Verb[] => outbox.waiting(id).filter(verb => !BESIDE.includes(verb)) as Verb[]

function press(id: string, verb: Verb, body: Record<string, string> = {}): Promise<unknown> {
  const made = STEPS.includes(verb) ? { made: new Date(serverNow()).toISOString() } : {}
  return outbox.post({ path: path(id, verb), subject: id, verb, body: { ...body, ...made } })
}

/** Photos first, then the report that speaks of them. */
async function finish(id: string, report: string, photos: readonly Blob[]): Promise<void> {
  for (const file of photos) await outbox.post({ path: path(id, 'photos'), subject: id, verb: 'photo', file })
  await press(id, 'finish', { report })
}

function answerAftercare(id: string, answer: 'fine' | 'not_fine', words: string): Promise<unknown> {
  return outbox.post({ path: path(id, 'aftercare'), subject: id, verb: 'aftercare', body: { answer, words } })
}

/** By the socket that brought the offer. While there is none, it waits for the next: see `stampAgain`. */
function stamp(offer: string, verb: 'deliver' | 'see'): void {
  if (!stamped.has(offer + verb) && send({ t: 'stamp', offer, verb })) stamped.add(offer + verb)
}

/** What was told right before a socket was lost may be lost with it. To be told twice is no error. */
function stampAgain(): void {
  stamped.clear()
  for (const offer of raw.value) if (phase(offer) === 'asking') stamp(offer.id, shown.has(offer.id) ? 'see' : 'deliver')
}

function bid(offer: MyOffer, why: Farewell | null): void {
  if (why === null || goodbyes.value.some(each => each.offer.id === offer.id)) return
  goodbyes.value = [...goodbyes.value, { offer, why }]
}

function noticed(before: readonly MyOffer[], after: readonly MyOffer[], nowMs: number): void {
  const rows = new Map(after.map(offer => [offer.id, offer]))
  for (const old of before) if (!pressed(old.id).includes('decline')) bid(old, farewell(old, rows.get(old.id) ?? null, nowMs, pressed(old.id).includes('accept')))
  for (const offer of after) if (offer.status === 'sent') stamp(offer.id, 'deliver')
}

/** Run once, for as long as the page lives. */
export function watchOffers(now: Ref<number>): void {
  let before: MyOffer[] = raw.value
  noticed([], before, now.value)
  watch(raw, after => {
    noticed(before, after, now.value)
    before = after
  })
  watch(net, state => { if (state === 'live') stampAgain() })
  watch(now, nowMs => {
    for (const offer of raw.value)
      if (shown.has(offer.id) && pressed(offer.id).length === 0 && Date.parse(offer.expires ?? '') + GRACE_MS < nowMs) bid(offer, farewell(offer, offer, nowMs))
  })
  outbox.onSettled((letter, refusal, answer) => {
    if (!letter.path.startsWith('/api/offers/')) return
    if (letter.verb === 'photo') return void (refusal && letter.file && keepPhoto(letter.subject, letter.file))
    const offer = raw.value.find(each => each.id === letter.subject)
    if (refusal === null) return learn('offers', answer as MyOffer, offer !== undefined && isAhead(answer as MyOffer, offer))
    if (letter.verb === 'finish') keepReport(letter.subject, letter.body?.['report'])
    if (offer && letter.verb === 'accept') bid(offer, 'late')
  })
}

export function useOffers() {
  return {
    offers,
    goodbyes,
    dismiss: (id: string) => (goodbyes.value = goodbyes.value.filter(each => each.offer.id !== id)),
    askingAt: (nowMs: number) => asking(offers.value, nowMs),
    tasks: computed(() => mine(offers.value)),
    /** Accepted here, not yet taken by the server. */
    unsure: computed(() => raw.value.filter(offer => phase(offer) === 'asking' && pressed(offer.id).includes('accept'))),
    waiting: outbox.waiting,
    press,
    finish,
    answerAftercare,
    seen: (id: string) => {
      shown.add(id)
      stamp(id, 'see')
    },
    /** One offer, from the board or, for an old one, from my history. */
    find: async (id: string): Promise<MyOffer | null> => {
      const here = offers.value.find(offer => offer.id === id)
      if (here) return here
      return (await history(1)).rows.find(offer => offer.id === id) ?? null
    },
  }
}

export function history(page: number): Promise<{ rows: MyOffer[]; total: number }> {
  return askOrRecall('/api/offers/mine', { page })
}
