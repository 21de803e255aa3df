/** What the phone makes of all its task orders. Pure: no wire, no clock. */
import type { MyTask } from '@wire'

const UNANSWERED = new Set<MyTask['status']>(['queued', 'delivered', 'read'])

export const isOpen = ({ order_status: status }: MyTask): boolean => status === 'open'

/** Waits for an answer, and one is possible. */
export const waits = (task: MyTask): boolean => isOpen(task) && (task.status === 'returned' || (UNANSWERED.has(task.status) && task.free !== 0))

/** What waits first, then what is under way, then what is over; the newest first. */
export function inOrder(tasks: readonly MyTask[]): MyTask[] {
  const rank = (task: MyTask): number => (waits(task) ? 0 : isOpen(task) ? 1 : 2)
  return [...tasks].sort((a, b) => rank(a) - rank(b) || b.sent.localeCompare(a.sent))
}
