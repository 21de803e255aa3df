import { describe, expect, it } from 'vitest'
import type { Hazard, SelfCheck } from '@wire'
import { dayIn, hazardTone, inOrder, isOverdue, left } from './board'

const NOW = Date.parse('2025-11-03T01:20:00Z')
const hazard = (status: Hazard['status'], due = '2025-11-10') => ({ status, due }) as Hazard
const check = (name: string, status: SelfCheck['status'], due: string, ...hazards: Hazard[]) => ({ name, status, due, hazards }) as unknown as SelfCheck

describe('self-checks', () => {
  it('go by the day in China', () => expect([dayIn(NOW), dayIn(Date.parse('2025-11-03T17:00:00Z')), dayIn(NOW, 7)]).toEqual(['2025-11-03', '2025-11-04', '2025-11-10']))
  it('are overdue when their day is over', () => expect([isOverdue('2025-11-02', NOW), isOverdue('2025-11-03', NOW)]).toEqual([true, false]))
  it('show first what waits for an officer, then what is late', () => expect(inOrder([
    check('c', 'asked', '2025-11-05'), check('b', 'asked', '2025-11-01'), check('d', 'submitted', '2025-11-09', hazard('found')), check('a', 'submitted', '2025-11-09', hazard('mended')),
  ], NOW).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']))
  it('count what is left', () => expect(left(check('a', 'submitted', '2025-11-09', hazard('accepted'), hazard('mended'), hazard('returned')))).toBe(2))
  it('colour a hazard by what is to be done', () => expect([hazard('accepted'), hazard('mended', '2025-11-01'), hazard('found'), hazard('returned', '2025-11-02')].map(one => hazardTone(one, NOW))).toEqual(['good', 'info', 'warn', 'bad']))
})
