import { expect, it } from 'vitest'
import type { RollCallAsk } from '@wire'
import { rings, shown } from './rules'

const ask = (id: string, status: RollCallAsk['status'], called = '2025-11-03T01:20:00Z', next: string[] = ['answer']): RollCallAsk => ({ id, name: '东门', called, status, answered: null, place: null, next })

it('rings while an answer is waited for', () => {
  expect(rings(ask('a', 'called'))).toBe(true)
  expect(rings(ask('a', 'called_again'))).toBe(true)
  expect(rings(ask('a', 'missing'))).toBe(false)
  expect(rings(ask('a', 'called', undefined, []))).toBe(false)
})

it('shows the newest of a post, and none that was let go', () => {
  expect(shown([ask('a', 'missing'), ask('b', 'called', '2025-11-03T02:20:00Z')]).map(({ id }) => id)).toEqual(['b'])
  expect(shown([ask('a', 'let_go')])).toEqual([])
})
