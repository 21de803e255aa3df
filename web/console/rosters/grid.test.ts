import { expect, it } from 'vitest'
import type { RosterDetail, RosterSeat } from '@wire'
import { clock, daysOf, isFree, linesOf, minutesOf, spread, weekdayOf } from './grid'

const seat = (day: string, need: string, kind: string, member: string): RosterSeat => ({ day, need, kind, place: 0, member, fixed: false, word: '' })
const detail = {
  kinds: [{ code: 'early', name: '早班', starts_min: 360, minutes: 480, night: false }],
  needs: [{ code: 'a', name: '东门', team: '', kinds: ['early'] }, { code: 'b', name: '西门', team: '', kinds: ['early'] }],
  seats: [seat('2026-12-01', 'a', 'early', 'x'), seat('2026-12-02', 'a', 'early', ''), seat('2026-12-01', 'b', 'early', 'y')],
  people: { x: '张三', y: '李四' }, holidays: ['2026-12-01'], workdays: ['2026-12-05'],
} as unknown as RosterDetail
const keys = (wish: Partial<{ q: string; need: string; gaps: boolean }>) => linesOf(detail, { q: '', need: '', gaps: false, ...wish }).map(line => line.key)

it('lays days out', () => {
  expect(daysOf('2026-12-30', 3)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01'])
  expect([weekdayOf('2026-11-30'), weekdayOf('2026-12-06')]).toEqual([0, 6])
  expect([isFree('2026-12-01', detail), isFree('2026-12-05', detail), isFree('2026-12-06', detail)]).toEqual([true, false, true])
})

it('narrows the board down', () => {
  expect(keys({})).toEqual(['a/early', 'b/early'])
  expect(keys({ gaps: true })).toEqual(['a/early'])
  expect(keys({ q: '李' })).toEqual(['b/early'])
  expect(keys({ need: '西门' })).toEqual(['b/early'])
})

it('reads and writes clocks', () => {
  expect([clock(360), clock(1320 + 480), minutesOf('06:30'), spread([3, 5, 4]), spread([])]).toEqual(['06:00', '06:00', 390, 2, 0])
})
