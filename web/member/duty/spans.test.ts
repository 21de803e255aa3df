import { describe, expect, it } from 'vitest'
import { hoursAndMinutes, secondsBetween } from './spans'

describe('hours and minutes', () => {
  it.each([[0, 0, 0], [59, 0, 0], [60, 0, 1], [3_599, 0, 59], [3_600, 1, 0], [45_240, 12, 34], [-5, 0, 0]])('%d s are %d h %d min', (seconds, h, m) => {
    expect(hoursAndMinutes(seconds)).toEqual({ h, m })
  })
  it('are reckoned over midnight and between offsets', () => {
    expect(secondsBetween('2025-11-03T23:00:00+08:00', '2025-11-03T17:30:00Z')).toBe(9_000)
  })
})
