import { describe, expect, it } from 'vitest'
import type { House, OnDuty } from '@wire'
import { isStale, standings } from './board'

const member = (id: string, post: string | null = null): OnDuty => ({ id, name: id, force: 'guard', mode: 'foot', skills: [], kit: [], state: 'free', post, since: '' })
const house: House = { id: 'h', name: 'h', at: { latitude: 1, longitude: 1 }, status: 'open', expected: false, alarm: false, equipment: [], hours: '', unit: '', lamp: '', call_sign: '', handover_within_min: 15, retired: null, steps: [], version: 0, posts: [{ id: 'p', name: 'p', at: { latitude: 2, longitude: 2 }, guards: [], status: 'closed' as const, expected: false, hours: '', call_sign: '', version: 0 }] }

describe('standings', () => {
  const seen = { at: { latitude: 31, longitude: 121 }, seen: 100 }
  const fixes = new Map([['a', seen], ['stranger', seen]])
  const found = standings({ a: member('a'), b: member('b', 'p'), c: member('c') }, { h: house }, fixes, 290_000)
  it('show people on duty by fix or post, and nobody else', () => expect(found.map(one => one.member.id)).toEqual(['a', 'b']))
  it('grow old after three minutes; a post does not', () => expect(found.map(isStale)).toEqual([true, false]))
})
