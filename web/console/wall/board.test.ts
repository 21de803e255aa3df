import { describe, expect, it } from 'vitest'
import type { Wall } from '@wire'
import { dots, following, grounds, pins, scenesOf, sums, type WallCall } from './board'

const at = { latitude: 31, longitude: 121 }
const call = (changes: Partial<WallCall> = {}): WallCall => ({
  number: 1, category: 'fire', priority: 1, status: 'received', received: '', first_arrived: null, target_s: 300, area: 'g1', area_name: '一号网格', at, coming: 0, there: 0, ...changes,
})
const wall: Wall = {
  now: '', station: '吴泾', on_duty: 3, forces: { guard: 2, volunteer: 1 }, calls: [call(), call({ status: 'dispatched' })], today: { received: 0, over: 0, reached_s: null },
  people: [{ at, force: 'guard', state: 'free', stale: false }, { at, force: 'volunteer', state: 'going', stale: false }],
  houses: [{ name: 'a', at, status: 'open' }, { name: 'b', at, status: 'closed' }, { name: 'c', at, status: 'open' }],
}

describe('going round', () => {
  const scenes = scenesOf([call(), call({ area: 'g2', area_name: '二号网格' }), call(), call({ area: null, at: null })])
  it('begins with the whole and shows each area once', () => expect(scenes.map(scene => scene?.area ?? null)).toEqual([null, 'g1', 'g2']))
  it.each([[null, 'g1'], ['g1', 'g2'], ['g2', null], ['gone', null]])('after %s comes %s', (now, next) => expect(following(scenes, now)?.area ?? null).toBe(next))
  it('stays with the whole while all is quiet', () => expect(following(scenesOf([]), null)).toBeNull())
})

it('puts one pin into each area', () => {
  const found = pins([call(), call({ priority: 3 }), call({ area: null, at: null })], code => code)
  expect(found).toEqual([{ id: 'g1', at, priority: 1, chosen: false, label: 'fire +1' }])
})

it('knows people by nothing but their order', () => expect(dots(wall.people).map(({ id }) => id)).toEqual(['0', '1']))

it('marks the areas where something happens, and leaves out the smallest', () => {
  const area = (id: string, rank: 'grid' | 'micro_grid') => ({ id, rank, name: id, ring: [] })
  expect(grounds([area('g1', 'grid'), area('g9', 'grid'), area('m', 'micro_grid')], [call()]).map(({ id, strong }) => [id, strong])).toEqual([['g1', true], ['g9', false]])
})

it('adds up', () => expect(sums(wall)).toEqual({ open: 2, waiting: 1, free: 1, houses: { open: 2, thin: 0, closed: 1 } }))
