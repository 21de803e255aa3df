/** What the desk makes of a roll-call. Pure: no wire, no clock. */
import type { House, ReplyRow, RollCall, RollCallWay } from '@wire'
import { AFTER_SIGN, BY_RADIO, BY_TELEPHONE, NUMBERED, SIGN_ENDS } from './heard'

type Typed = Extract<RollCallWay, 'radio' | 'telephone'>

/** One that is called, by number, by name or by its signs on the radio. */
export interface Callee {
  number: number
  name: string
  signs: readonly string[]
}

export interface Answered<Reply> {
  reply: Reply
  way: Typed
  words: string
}

/** As in the command bar, `/call` may stand in front. */
const plain = (line: string): string => line.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(/^\/?call /i, '')

/** Who may still answer, each with what his post and its house are called by radio. */
export function callees({ replies }: RollCall, houses: readonly House[]): (ReplyRow & Callee)[] {
  const signs = new Map(houses.flatMap(house => house.posts.map(post => [post.id, [post.call_sign, house.call_sign].filter(sign => /[\p{L}\d]/u.test(sign))] as const)))
  return replies.filter(({ next }) => next.includes('answer')).map(reply => ({ ...reply, signs: signs.get(reply.post) ?? [] }))
}

/** A call sign as it is typed: with or without its spaces, hyphens and leading noughts, and never the beginning of a longer one. */
function signed(sign: string): RegExp {
  const parts = plain(sign).match(/\d+|[^\d\s-]+/g) ?? []
  const written = parts.map(part => (/\d/.test(part) ? `0*${Number(part)}(?!\\d)` : `${part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`))
  return new RegExp(`^${written.join('[\\s-]*')}${/\d$/.test(parts.at(-1) ?? '') ? '' : SIGN_ENDS}\\s*${AFTER_SIGN}\\s*(.*)$`, 'iu')
}

/** Those one of whose call signs was typed, by the longest that was, and what was typed after it. */
function bySign<Reply extends Callee>(line: string, replies: readonly Reply[]): { meant: Reply[]; rest: string } | null {
  const found = replies.flatMap(reply => reply.signs.flatMap(sign => { const rest = signed(sign).exec(line)?.[1]; return rest === undefined ? [] : [{ reply, rest }] }))
  const rest = found.map(one => one.rest).sort((a, b) => a.length - b.length)[0]
  return rest === undefined ? null : { meant: [...new Set(found.filter(one => one.rest === rest).map(({ reply }) => reply))], rest }
}

/**
 * What was heard, as it is typed: a number, a call sign or a name, then by which way, then the words. `3`, `3 ok`, `3号 电话 在岗`,
 * `平安03 ok`, `永北 radio ok`. Without a way it was the radio. A sign or a name is taken when it means one that is called and no other.
 */
export function said<Reply extends Callee>(typed: string, replies: readonly Reply[]): Answered<Reply> | null {
  const line = plain(typed)
  const parts = NUMBERED.exec(line)
  if (parts) return heard(replies.filter(({ number }) => number === Number(parts[1])), parts[2] ?? '')
  const called = bySign(line, replies)
  if (called) return heard(called.meant, called.rest)
  const [name = '', ...rest] = line.split(' ')
  return name ? heard(replies.filter(one => one.name.toLowerCase().includes(name.toLowerCase())), rest.join(' ')) : null
}

function heard<Reply>(meant: readonly Reply[], rest: string): Answered<Reply> | null {
  const [first = '', ...others] = rest.split(' ')
  const way = BY_TELEPHONE.has(first.toLowerCase()) ? 'telephone' as const : BY_RADIO.has(first.toLowerCase()) ? 'radio' as const : null
  const [reply, another] = meant
  return reply && !another ? { reply, way: way ?? 'radio', words: way ? others.join(' ') : rest } : null
}

const WAITING = new Set<string>(['called', 'called_again'])
const HERE = new Set<string>(['answered', 'answered_again', 'late'])

export const isRunning = ({ status }: RollCall): boolean => status === 'first_call' || status === 'second_call'

export interface Counts { here: number; waiting: number; missing: number; all: number }

export function counts({ replies }: RollCall): Counts {
  const of = (test: (status: string) => boolean): number => replies.filter(({ status }) => test(status)).length
  return { here: of(status => HERE.has(status)), waiting: of(status => WAITING.has(status)), missing: of(status => status === 'missing'), all: of(status => status !== 'let_go') }
}

/** Whoever is missing stands first once it is over; while it runs, the order in which they are called over the radio. */
export function ordered(call: RollCall): readonly ReplyRow[] {
  const first = ({ status }: ReplyRow): number => (!isRunning(call) && status === 'missing' ? 0 : 1)
  return [...call.replies].sort((a, b) => first(a) - first(b) || a.number - b.number)
}

/** The running one, or the latest that still stands on the screens. */
export const latest = (calls: readonly RollCall[]): RollCall | null =>
  calls.find(isRunning) ?? [...calls].sort((a, b) => b.begun.localeCompare(a.begun))[0] ?? null

export const secondsLeft = ({ due }: RollCall, nowMs: number): number => Math.max(0, Math.ceil((Date.parse(due) - nowMs) / 1000))
