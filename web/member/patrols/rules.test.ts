import { expect, it } from 'vitest'
import type { MyPatrol, MyVisit } from '@wire'
import { doneCount, joinCodeOf, nextOf, toDoCount, toneOf } from './rules'

const visit = (id: string, status: MyVisit['status'], warned: MyVisit['warned'] = '', closes = '2025-11-03T03:00:00Z') => ({ id, status, warned, closes }) as MyVisit
const patrol = (...visits: MyVisit[]) => ({ visits }) as unknown as MyPatrol

it('goes where somebody is staying, then where time runs out, then in order', () => {
  expect(nextOf(patrol(visit('a', 'done'), visit('b', 'ahead'), visit('c', 'here')))?.id).toBe('c')
  expect(nextOf(patrol(visit('a', 'ahead'), visit('b', 'ahead', 'team', '2025-11-03T02:00:00Z'), visit('c', 'ahead', 'room', '2025-11-03T01:00:00Z')))?.id).toBe('c')
  expect(nextOf(patrol(visit('a', 'skipped'), visit('b', 'ahead')))?.id).toBe('b')
  expect(nextOf(patrol(visit('a', 'missed')))).toBeNull()
})

it('counts, and tells states apart', () => {
  const one = patrol(visit('a', 'done'), visit('b', 'ahead'), visit('c', 'here'), visit('d', 'missed'))
  expect([doneCount(one), toDoCount(one)]).toEqual([1, 2])
  expect([visit('a', 'ahead', 'team'), visit('a', 'ahead'), visit('a', 'done', 'team'), visit('a', 'missed')].map(toneOf)).toEqual(['warn', 'plain', 'good', 'bad'])
})

it.each([['123456', '123456'], [' 123 456 ', '123456'], ['pingan-join:123456', '123456'], ['pingan:12345678', null], ['abc', null], ['', null]])('%s is the team code %s', (text, code) => expect(joinCodeOf(text)).toBe(code))
