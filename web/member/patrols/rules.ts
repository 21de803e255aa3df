/** What a team may know from its patrol alone. Pure. */
import type { MyPatrol, MyVisit } from '@wire'

export type Tone = 'plain' | 'info' | 'good' | 'warn' | 'bad' | 'past'

const TONE = { ahead: 'plain', here: 'info', done: 'good', missed: 'bad', skipped: 'past' } as const satisfies Record<MyVisit['status'], Tone>

export const isToDo = ({ status }: MyVisit): boolean => status === 'ahead' || status === 'here'
export const isLive = ({ status }: MyPatrol): boolean => status === 'planned' || status === 'under_way' || status === 'paused'

export function toneOf(visit: MyVisit): Tone {
  return isToDo(visit) && visit.warned ? 'warn' : TONE[visit.status]
}

/** Where somebody is staying, or else what runs out first, or else the first that is ahead. */
export function nextOf({ visits }: MyPatrol): MyVisit | null {
  const open = visits.filter(isToDo)
  const warned = open.filter(visit => visit.warned).sort((a, b) => Date.parse(a.closes) - Date.parse(b.closes))
  return open.find(visit => visit.status === 'here') ?? warned[0] ?? open[0] ?? null
}

export const doneCount = ({ visits }: MyPatrol): number => visits.filter(({ status }) => status === 'done').length
export const toDoCount = ({ visits }: MyPatrol): number => visits.filter(isToDo).length

/** Six digits or a link of ours; null for what is no team code. */
export function joinCodeOf(text: string): string | null {
  const plain = text.trim().replace(/^pingan-join:/i, '').replace(/[\s-]/g, '')
  return /^\d{6}$/.test(plain) ? plain : null
}

/** A time of day to the minute: nobody walks by seconds. */
export const toMinute = (clock: string): string => clock.replace(/:\d\d$/, '')
