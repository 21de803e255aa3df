import { expect, it } from 'vitest'
import type { MyShift } from '@wire'
import { ahead, byDay, later, weeksOf } from './month'

const shift = (id: string, day: string, starts: string, ends: string): MyShift => ({ id, day, title: '东门', kind: 'early', kind_name: '早班', post: '', night: false, starts, ends })

it('lays a month out from Monday', () => {
  const weeks = weeksOf(2026, 11)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks.flat().filter(Boolean)).toHaveLength(30)
  expect(weeks.every(week => week.length === 7)).toBe(true)
})

it('shows what is to come, and what stands on a day', () => {
  const all = [shift('b', '2026-11-30', '2026-11-30T06:00:00Z', '2026-11-30T14:00:00Z'), shift('a', '2026-11-29', '2026-11-29T06:00:00Z', '2026-11-29T14:00:00Z'), shift('o', '2026-11-28', '2026-11-28T06:00:00Z', '2026-11-28T14:00:00Z')]
  expect(ahead(all, Date.parse('2026-11-29T07:00:00Z')).map(one => one.id)).toEqual(['a', 'b'])
  expect(byDay(all).get('2026-11-30')?.map(one => one.id)).toEqual(['b'])
  expect(later('2026-11-30', 2)).toBe('2026-12-02')
})
