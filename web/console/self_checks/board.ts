/** What the console makes of self-checks. Pure. */
import type { Hazard, SelfCheck } from '@wire'

const DAY_MS = 86_400_000
const CHINA_MS = 8 * 3_600_000

/** The day in China, as the server writes it. */
export const dayIn = (nowMs: number, days = 0): string => new Date(nowMs + CHINA_MS + days * DAY_MS).toISOString().slice(0, 10)

/** A day as a moment whose day it is in China, for saying it. */
export const noon = (day: string): string => `${day}T12:00:00+08:00`

export const isOverdue = (due: string, nowMs: number): boolean => due < dayIn(nowMs)

export const isToDo = ({ status }: SelfCheck): boolean => status === 'asked'

export const left = ({ hazards }: SelfCheck): number => hazards.filter(({ status }) => status !== 'accepted').length

/** What waits for an officer first, then what is overdue, then what is due first. */
export function inOrder(checks: readonly SelfCheck[], nowMs: number): SelfCheck[] {
  const rank = (one: SelfCheck): number => (one.hazards.some(({ status }) => status === 'mended') ? 0 : isToDo(one) && isOverdue(one.due, nowMs) ? 1 : 2)
  return [...checks].sort((a, b) => rank(a) - rank(b) || a.due.localeCompare(b.due) || a.name.localeCompare(b.name, 'zh-CN'))
}

export const hazardTone = ({ status, due }: Hazard, nowMs: number): 'good' | 'warn' | 'bad' | 'info' =>
  status === 'accepted' ? 'good' : status === 'mended' ? 'info' : isOverdue(due, nowMs) ? 'bad' : 'warn'
