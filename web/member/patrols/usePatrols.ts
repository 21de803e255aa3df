/** My patrols: what is on the board, what may be claimed, and every press. What is pressed at a point waits in the outbox for a network. */
import { computed, shallowRef } from 'vue'
import { serverNow } from '@kit/clock'
import type { ClaimRow, MyPatrol, MyVisit, Route } from '@wire'
import { useOutbox } from '../outbox/useOutbox'
import { usePositions } from '../positions'
import { useWire } from '../shell/useWire'
import { isLive } from './rules'

export type Means = 'scanned' | 'typed' | 'nfc'

const { ask, boards, learn, net } = useWire()
const outbox = useOutbox()
const { newest } = usePositions()
const claimable = shallowRef<ClaimRow[]>([])
const base = (patrol: string): string => `/api/my-patrols/${encodeURIComponent(patrol)}`
const WITHIN_MS = 4_000

/** The answer to one visit, put into the patrol that is on the board, for when the socket cannot say it. */
function learnVisit(patrol: string, visit: MyVisit): void {
  const known = boards.value.my_patrols[patrol]
  if (known) learn('my_patrols', { ...known, visits: known.visits.map(one => (one.id === visit.id ? visit : one)) })
}

outbox.onSettled((letter, refusal, answer) => {
  if (refusal === null && letter.path.startsWith('/api/my-patrols/') && ['check_in', 'skip_point', 'say_point'].includes(letter.verb)) learnVisit(letter.subject, answer as MyVisit)
})

export interface Told { visit: MyVisit | null; error: unknown; waits: boolean }

/** Kept safe first; what became of it if that is known within seconds. */
async function post(patrol: string, path: string, verb: string, body: Record<string, unknown>): Promise<Told> {
  let answer: unknown = null
  const stop = outbox.onSettled((letter, _, told) => { if (letter.path === path) answer = told })
  const letter = await outbox.post({ path, subject: patrol, verb, body })
  const end = await outbox.settled(letter.key, WITHIN_MS)
  stop()
  return { visit: answer as MyVisit | null, error: end?.refusal ?? null, waits: end === null }
}

function checkIn(patrol: string, code: string, means: Means): Promise<Told> {
  const fix = newest.value
  const at = fix ? { at: { latitude: fix.latitude, longitude: fix.longitude, datum: 'wgs84' }, accuracy_m: Math.min(fix.accuracy_m ?? 50, 5000) } : {}
  return post(patrol, `${base(patrol)}/check-ins`, 'check_in', { code: code.slice(0, 80), means, made: new Date(serverNow()).toISOString(), ...at })
}

export function usePatrols() {
  return {
    net,
    patrols: computed(() => Object.values(boards.value.my_patrols).sort((a, b) => a.starts.localeCompare(b.starts))),
    live: computed(() => Object.values(boards.value.my_patrols).filter(isLive)),
    find: (id: string): MyPatrol | null => boards.value.my_patrols[id] ?? null,
    waiting: outbox.waiting,
    claimable,
    readClaimable: async () => { claimable.value = await ask<ClaimRow[]>('GET', '/api/my-patrols/claimable') },
    claim: async (patrol: string) => { learn('my_patrols', await ask<MyPatrol>('POST', `${base(patrol)}/claim`)) },
    join: async (code: string) => {
      const joined = await ask<MyPatrol>('POST', '/api/my-patrols/join', { body: { code } })
      learn('my_patrols', joined)
      return joined
    },
    joinCodeOf: (patrol: string): string => `${base(patrol)}/join-code`,
    walk: async (patrol: string, verb: string) => { learn('my_patrols', await ask<MyPatrol>('POST', `${base(patrol)}/${verb}`)) },
    checkIn,
    skip: (patrol: string, visit: string, reason: string, words: string) => post(patrol, `${base(patrol)}/visits/${visit}/skip`, 'skip_point', { reason, words }),
    say: (patrol: string, visit: string, words: string) => post(patrol, `${base(patrol)}/visits/${visit}/say`, 'say_point', { words }),
    route: (patrol: string, visit: string, from: { latitude: number; longitude: number }) => ask<Route>('GET', `${base(patrol)}/visits/${visit}/route`, { query: { from: `${from.latitude},${from.longitude}` } }),
  }
}
