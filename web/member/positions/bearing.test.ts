import { describe, expect, it } from 'vitest'
import { bearingDeg, compassOf } from './bearing'

const here = { latitude: 31.2, longitude: 121.4 }
const there = (north: number, east: number) => ({ latitude: here.latitude + north / 1000, longitude: here.longitude + east / 1000 })

describe('which way', () => {
  it.each([[1, 0, 'n'], [1, 1, 'ne'], [0, 1, 'e'], [-1, 1, 'se'], [-1, 0, 's'], [-1, -1, 'sw'], [0, -1, 'w'], [1, -1, 'nw']] as const)('%d, %d: %s', (north, east, word) => {
    expect(compassOf(bearingDeg(here, there(north, east)))).toBe(word)
  })
  it('knows that a degree of longitude is shorter here', () => expect(bearingDeg(here, there(1, 1))).toBeCloseTo(40.5, 0))
  it('goes round', () => expect([359, 22, 23, 337, 338].map(compassOf)).toEqual(['n', 'n', 'ne', 'nw', 'n']))
})
