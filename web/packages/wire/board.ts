import type { BoardName, BoardRows, Message, Point } from './types'

/** What a screen knows: board → id → row. Replaced, never changed in place; what did not change keeps its identity. */
export type Boards = { readonly [B in BoardName]: Readonly<Record<string, BoardRows[B]>> }

export const emptyBoards = (): Boards => ({
  must_points: {}, beats: {}, patrols: {}, my_patrols: {},
  incidents: {}, call_outs: {}, members: {}, houses: {}, me: {}, offers: {}, requests: {}, aftercare: {}, post: {}, post_offers: {}, rulebook: {}, desk: {},
  imports: {}, clues: {},
  rosters: {}, missed_shifts: {}, open_asks: {}, my_shifts: {}, shift_asks: {},
  things: {},
  roll_calls: {}, roll_call_asks: {},
  inbox: {},
  handovers: {}, my_handovers: {},
  task_orders: {}, my_tasks: {},
  advisories: {}, my_advisories: {},
  self_checks: {}, my_self_checks: {}, my_hazards: {},
  alerts: {}, my_alerts: {},
  approvals: {}, openings: {},
})

/** Old boards + a message = new boards. Idempotent: the same change twice is the same as once. */
export function apply(boards: Boards, message: Message): Boards {
  if (message.t === 'snapshot') return { ...emptyBoards(), ...message.boards }
  if (message.t !== 'change' || message.rows.length === 0) return boards

  const touched: Record<string, Record<string, unknown>> = {}
  for (const [board, id, row] of message.rows) {
    const rows = (touched[board] ??= { ...boards[board] })
    if (row === null) Reflect.deleteProperty(rows, id)
    else rows[id] = row
  }
  return { ...boards, ...touched } as Boards
}

/** Where somebody on duty was last seen, and when, in seconds. */
export interface Fix { at: Point; seen: number }
export type Fixes = ReadonlyMap<string, Fix>

/** Old fixes + a message = new fixes. The newest per member wins, in whatever order they come. */
export function applyFixes(fixes: Fixes, message: Message): Fixes {
  if (message.t !== 'positions') return fixes
  const next = new Map(message.whole ? [] : fixes)
  for (const [member, latitude, longitude, seen] of message.rows) {
    const known = next.get(member)
    if (!known || known.seen <= seen) next.set(member, { at: { latitude, longitude }, seen })
  }
  for (const member of message.gone) next.delete(member)
  return next
}
