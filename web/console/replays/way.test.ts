import { describe, expect, it } from 'vitest'
import { lengthOf, standAt, type Step } from './way'

const step = (second: number, north: number): Step => ({ seen: new Date(second * 1000).toISOString(), at: { latitude: 31 + north / 111_195, longitude: 121 } })
const WAY = [step(10, 0), step(20, 20), step(40, 20), step(50, 50)]
const at = (second: number) => standAt(WAY, second * 1000)

describe('a way, moment by moment', () => {
  it('begins where he was first seen, and ends where he was last', () => {
    expect(at(0)).toMatchObject({ at: WAY[0]?.at, speed: 0, metres: 0 })
    expect(at(99)).toMatchObject({ at: WAY[3]?.at, speed: 0 })
    expect(at(99)?.walked).toHaveLength(4)
  })
  it('goes straight from point to point, at the speed that takes', () => {
    expect(at(15)?.at.latitude).toBeCloseTo(step(0, 10).at.latitude, 7)
    expect(at(15)?.speed).toBeCloseTo(2, 1)
    expect(at(15)?.walked).toHaveLength(2)
    expect(at(30)?.speed).toBe(0)
    expect(at(45)?.speed).toBeCloseTo(3, 1)
  })
  it('counts the metres behind him', () => {
    expect(at(15)?.metres).toBeCloseTo(10, 0)
    expect(at(45)?.metres).toBeCloseTo(35, 0)
    expect(lengthOf(WAY.map(one => one.at))).toBeCloseTo(50, 0)
  })
  it('of nothing shows nothing', () => { expect(standAt([], 0)).toBeNull() })
})
