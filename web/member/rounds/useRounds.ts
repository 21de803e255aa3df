/** Rounds of inspection: what hangs where, and every press about it, kept for when there is no network. */
import { computed, ref, shallowRef } from 'vue'
import { serverNow } from '@kit/clock'
import type { HeldThing, Round, Verdict } from '@wire'
import { useOutbox } from '../outbox/useOutbox'
import { recall, remember } from '../shell/memory'
import { askOrRecall, useWire } from '../shell/useWire'
import { kept, linesOf, type Book } from './rules'

const ONE_ROUND_MS = 24 * 3_600_000
const outbox = useOutbox()
const { ask, boards } = useWire()
const rounds = shallowRef<readonly Round[] | null>(null)
const book = shallowRef<Book>(recall<Book>('round') ?? {})
const signedMs = shallowRef<Readonly<Record<string, number>>>(recall<Record<string, number>>('round signed') ?? {})
const failed = ref<unknown>(null)
const loading = ref(false)

const subject = (house: string): string => `round ${house}`

async function read(): Promise<void> {
  loading.value = true
  failed.value = null
  try {
    rounds.value = await askOrRecall<Round[]>('/api/inspections')
    write(kept(book.value, serverNow() - ONE_ROUND_MS))
  } catch (error) {
    failed.value = error
  } finally {
    loading.value = false
  }
}

const write = (now: Book): void => remember('round', (book.value = now))

/** Remembered here at once, sent when there is a network; the photo before the word that speaks of it. */
async function look(house: string, thing: string, verdict: Verdict, words: string, due: string, photo: Blob | null): Promise<void> {
  write({ ...book.value, [thing]: { verdict, words, at: serverNow() } })
  const path = `/api/equipment/${encodeURIComponent(thing)}`
  if (photo) await outbox.post({ path: `${path}/photos`, subject: subject(house), verb: 'photo', file: photo })
  await outbox.post({ path: `${path}/inspect`, subject: subject(house), verb: 'inspect', body: { verdict, words, due: due || null, made: new Date(serverNow()).toISOString() } })
}

async function sign(house: string): Promise<void> {
  await outbox.post({ path: `/api/houses/${encodeURIComponent(house)}/inspections`, subject: subject(house), verb: 'sign_round' })
  remember('round signed', (signedMs.value = { ...signedMs.value, [house]: serverNow() }))
}

export function useRounds() {
  return {
    rounds, failed, loading, read, look, sign,
    lines: (round: Round) => linesOf(round, book.value, Math.max(signedMs.value[round.id] ?? 0, Date.parse(round.signed ?? '') || 0)),
    waiting: (house: string) => outbox.waiting(subject(house)).length,
    onSettled: outbox.onSettled,
    isOf: (house: string, letter: { subject: string }) => letter.subject === subject(house),
  }
}

/** What the member fetched and has not given back. */
export function useHeld() {
  return {
    held: computed<HeldThing[]>(() => Object.values(boards.value.things ?? {})),
    giveBack: (thing: string) => ask('POST', `/api/equipment/${encodeURIComponent(thing)}/give_back_mine`),
  }
}
