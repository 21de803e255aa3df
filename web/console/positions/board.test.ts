import { describe, expect, it } from 'vitest'
import type { House, OnDuty } from '@wire'
import { applyFixes, isStale, standings, type Fixes } from './board'

const none: Fixes = new Map()
const positions = (rows: [string, number, number, number, null][], gone: string[] = [], whole = false) => ({ t: 'positions' as const, rows, gone, whole })
const member = (id: string, post: string | null = null): OnDuty => ({ id, name: id, force: 'guard', mode: 'foot', skills: [], kit: [], state: 'free', post, since: '' })
const house: House = { id: 'h', name: 'h', at: { latitude: 1, longitude: 1 }, status: 'open', expected: false, alarm: false, equipment: [], hours: '', unit: '', lamp: '', call_sign: '', handover_within_min: 15, retired: null, steps: [], version: 0, posts: [{ id: 'p', name: 'p', at: { latitude: 2, longitude: 2 }, guards: [], status: 'closed' as const, expected: false, hours: '', call_sign: '', version: 0 }] }

describe('fixes', () => {
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

describe('standings', () => {
  const fixes = applyFixes(none, positions([['a', 31, 121, 100, null], ['stranger', 31, 121, 100, null]]))
  const found = standings({ a: member('a'), b: member('b', 'p'), c: member('c') }, { h: house }, fixes, 290_000)
  it('show people on duty by fix or post, and nobody else', () => expect(found.map(one => one.member.id)).toEqual(['a', 'b']))
  it('grow old after three minutes; a post does not', () => expect(found.map(isStale)).toEqual([true, false]))
})
