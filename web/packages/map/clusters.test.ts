import { describe, expect, it } from 'vitest'
import { clustered, CROWD, FIRST_LEVEL, LAST_LEVEL, shownAt, type Spot } from './clusters'

/** A chance of one's own, so that a failure can be seen again. */
function chance(seed: number): () => number {
  let state = seed
  return () => { state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32; return state / 2 ** 32 }
}

const spot = (x: number, y: number, isAlone = false): Spot => ({ x, y, isFree: true, isAlone })
/** A city: about 40 km of the world. */
const city = (count: number, seed = 7): Spot[] => { const dice = chance(seed); return Array.from({ length: count }, () => spot(0.83 + dice() * 0.001, 0.41 + dice() * 0.001)) }

describe('clusters', () => {
  it('count everybody once at every level: in a disc, or alone', () => {
    const { clusters, free } = clustered(city(3000))
    for (let level = FIRST_LEVEL; level <= LAST_LEVEL; level++) {
      const inDiscs = clusters.filter(one => one.level === level).reduce((sum, one) => sum + one.count, 0)
      const alone = free.filter(from => from <= level).length
      expect(inDiscs + alone).toBe(3000)
    }
  })
  it('leave a few where they are', () => {
    const few = clustered(city(CROWD - 1))
    expect(few.clusters).toEqual([])
    expect([...few.free]).toEqual(Array(CROWD - 1).fill(0))
  })
  it('never take in whoever matters', () => {
    const { clusters, free } = clustered([...Array.from({ length: 20 }, () => spot(0.83, 0.41)), spot(0.83, 0.41, true)])
    expect(free.at(-1)).toBe(0)
    expect(clusters.every(one => one.count === 20)).toBe(true)
  })
  it('stand in the middle of their people, and know how many are free', () => {
    const some = Array.from({ length: 15 }, (_, i) => ({ ...spot(0.5 + i * 1e-9, 0.5), isFree: i < 4 }))
    const [one] = clustered(some).clusters
    expect(one).toMatchObject({ count: 15, free: 4 })
    expect(one?.x).toBeCloseTo(0.5 + 7e-9, 12)
  })
})

describe('passing from discs to people', () => {
  it.each([[10, 9, 0], [10, 10, 1], [0, 3, 1]])('free from %s at zoom %s: %s', (free, zoom, seen) => expect(shownAt(free, zoom)).toBe(seen))
  it('is smooth', () => {
    const some = [9.7, 9.8, 9.9].map(zoom => shownAt(10, zoom))
    expect(some).toEqual([...some].sort())
    expect(some[1]).toBeGreaterThan(0)
    expect(some[1]).toBeLessThan(1)
  })
})
