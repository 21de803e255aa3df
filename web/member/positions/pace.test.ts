import { describe, expect, it } from 'vitest'
import { distanceM, waitMs, type Fix } from './pace'

const at = (seen: number, north_m = 0): Fix => ({ latitude: 31.2 + north_m / 111_195, longitude: 121.4, accuracy_m: 8, seen })

describe('pace of positions', () => {
  it('sends the first fix at once', () => expect(waitMs(null, at(0))).toBe(0))
  it('waits five seconds for someone who stands still', () => expect(waitMs(at(0), at(1_200, 3))).toBe(3_800))
  it('sends someone who moved 15 metres after a second', () => expect(waitMs(at(0), at(400, 20))).toBe(600))
  it('sends after five seconds even without moving', () => expect(waitMs(at(0), at(6_000))).toBe(0))
  it('drops a fix that is not newer', () => expect(waitMs(at(5_000), at(5_000, 100))).toBeNull())
  it('measures metres', () => expect(distanceM(at(0), at(0, 100))).toBeCloseTo(100, 0))
})
