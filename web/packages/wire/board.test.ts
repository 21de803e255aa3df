import { describe, expect, it } from 'vitest'
import { apply, applyFixes, emptyBoards, type Fixes } from './board'
import type { House, Message } from './types'

const house = (id: string, name = id): House => ({
  id, name, at: { latitude: 31, longitude: 121 }, status: 'open', posts: [], equipment: [], hours: '', expected: false, alarm: false, unit: '', lamp: '', call_sign: '', handover_within_min: 15, retired: null, steps: [], version: 0,
})
const snapshot: Message = { t: 'snapshot', seq: 4, now: '2026-01-01T00:00:00Z', boards: { houses: { a: house('a'), b: house('b') } } }
const change = (rows: Extract<Message, { t: 'change' }>['rows']): Message => ({ t: 'change', seq: 5, rows, events: [] })

describe('a board', () => {
  const before = apply(emptyBoards(), snapshot)

  it('starts from the snapshot', () => expect(Object.keys(before.houses)).toEqual(['a', 'b']))

  it('forgets what a newer snapshot does not tell', () => {
    const after = apply(before, { ...snapshot, boards: { houses: { c: house('c') } } })
    expect(Object.keys(after.houses)).toEqual(['c'])
  })

  it('puts and deletes', () => {
    const after = apply(before, change([['houses', 'a', null], ['houses', 'b', house('b', '新名')], ['houses', 'c', house('c')]]))
    expect(Object.values(after.houses).map(row => row.name)).toEqual(['新名', 'c'])
  })

  it('takes the same change twice as once', () => {
    const message = change([['houses', 'a', null], ['houses', 'c', house('c')]])
    expect(apply(apply(before, message), message)).toEqual(apply(before, message))
  })

  it('leaves untouched boards and the old state alone', () => {
    const after = apply(before, change([['houses', 'a', null]]))
    expect(after.incidents).toBe(before.incidents)
    expect(before.houses['a']).toBeDefined()
  })

  it('agrees: old snapshot + messages = fresh snapshot', () => {
    const told = apply(before, change([['houses', 'b', null], ['houses', 'c', house('c')]]))
    const fresh = apply(emptyBoards(), { ...snapshot, boards: { houses: { a: house('a'), c: house('c') } } })
    expect(told).toEqual(fresh)
  })
})

describe('fixes', () => {
  const none: Fixes = new Map()
  const positions = (rows: [string, number, number, number, null][], gone: string[] = [], whole = false) => ({ t: 'positions' as const, rows, gone, whole })
  const first = applyFixes(none, positions([['a', 31, 121, 100, null], ['b', 31, 121, 100, null]]))
  it('keep the newest, whatever the order', () => {
    expect(applyFixes(first, positions([['a', 32, 121, 90, null]])).get('a')?.at.latitude).toBe(31)
    expect(applyFixes(first, positions([['a', 32, 121, 110, null]])).get('a')?.at.latitude).toBe(32)
  })
  it('forget who has gone, and everybody else when told the whole', () => {
    expect([...applyFixes(first, positions([], ['a'])).keys()]).toEqual(['b'])
    expect([...applyFixes(first, positions([['c', 31, 121, 100, null]], [], true)).keys()]).toEqual(['c'])
  })
})
