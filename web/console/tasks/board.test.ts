import { expect, it } from 'vitest'
import type { TaskFunnel, TaskOrder } from '@wire'
import { inOrder, isLate, moment, share, stagesOf } from './board'

const funnel: TaskFunnel = { asked: 8, delivered: 6, read: 4, accepted: 2, done: 1, verified: 0, cannot: 1, returned: 0, silent: 5 }
const order = (id: string, status: TaskOrder['status'], sent: string, deadline: string | null = null) => ({ id, status, sent, deadline }) as TaskOrder

it('is a share of those asked, and nothing of nobody', () => {
  expect(share(funnel, 'read')).toBe(50)
  expect(share({ ...funnel, asked: 0 }, 'read')).toBe(0)
})

it('verifies nothing where no proof is wanted', () => expect(stagesOf({ proof: 'none' })).not.toContain('verified'))

it('puts open ones first, the newest first', () => {
  expect(inOrder([order('a', 'closed', '3'), order('b', 'open', '1'), order('c', 'open', '2')]).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})

it('is late only while it is open', () => {
  expect(isLate(order('a', 'open', '', '2025-11-03T00:00:00Z'), Date.parse('2025-11-03T01:00:00Z'))).toBe(true)
  expect(isLate(order('a', 'closed', '', '2025-11-03T00:00:00Z'), Date.parse('2025-11-03T01:00:00Z'))).toBe(false)
})

it('reads a moment as one in China', () => expect(moment('2025-11-03T08:00')).toBe('2025-11-03T00:00:00.000Z'))
