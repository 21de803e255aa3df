import { expect, it } from 'vitest'
import type { Patrol, PatrolVisit } from '@wire'
import { inOrder, shapeOf, shiftOf, sumsOf, visitTone, windowText, windowsOf } from './board'

const visit = (status: PatrolVisit['status'], warned: PatrolVisit['warned'] = '') => ({ status, warned }) as PatrolVisit

it('tells states apart by shape and tone', () => {
  expect([visit('ahead'), visit('ahead', 'team'), visit('ahead', 'room'), visit('done', 'room'), visit('missed'), visit('skipped')].map(visitTone)).toEqual(['plain', 'plain', 'warn', 'good', 'bad', 'past'])
  expect([visit('done'), visit('missed'), visit('ahead', 'room'), visit('here')].map(shapeOf)).toEqual(['●', '■', '▲', '◇'])
})

it('counts and orders', () => {
  const one = (id: string, status: Patrol['status'], starts: string) => ({ id, status, starts, visits: [visit('done'), visit('missed'), visit('here', 'room')] }) as unknown as Patrol
  expect(sumsOf(one('a', 'done', ''))).toEqual({ done: 1, missed: 1, pressing: 1 })
  expect(inOrder([one('a', 'done', '1'), one('b', 'planned', '2'), one('c', 'under_way', '3'), one('d', 'planned', '1')]).map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a'])
})

it.each([['22:00-02:00', 1], ['8:00 – 9:30，22:00~23:00', 2], ['', 0]])('%s is %i windows', (text, count) => expect(windowsOf(text)?.length).toBe(count))
it.each(['25:00-02:00', 'night', '8-9'])('%s is none', text => expect(windowsOf(text)).toBeNull())
it('comes back as it was written', () => expect(windowText(windowsOf('8:00-9:30, 22:00-02:00') ?? [])).toBe('08:00-09:30, 22:00-02:00'))

it('reads a shift by the wall clock, past midnight too', () => {
  expect(shiftOf('2026-11-28', '20:00', '22:00')).toEqual({ starts: '2026-11-28T12:00:00.000Z', ends: '2026-11-28T14:00:00.000Z' })
  expect(shiftOf('2026-11-28', '22:00', '02:00')?.ends).toBe('2026-11-28T18:00:00.000Z')
  expect(shiftOf('', '22:00', '02:00')).toBeNull()
})
