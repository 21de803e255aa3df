import { describe, expect, it } from 'vitest'
import { blank, changes, differing, isBlank, rebased, type Draft } from './draft'

const at = { latitude: 31.05, longitude: 121.44, datum: 'wgs84' as const }
const before: Draft = { category: 'fire', priority: 1, place: '龙吴路5511号', at, text: '起火', name: '王女士', phone: '139' }

describe('a correction', () => {
  it('sends only what was changed', () => {
    expect(changes(before, { ...before, text: ' 电瓶车起火 ' })).toEqual({ text: '电瓶车起火' })
    expect(changes(before, { ...before, phone: '138' })).toEqual({ caller: { name: '王女士', phone: '138' } })
    expect(changes(before, { ...before })).toEqual({})
  })
  it('moves a position, and knows the same position again', () => {
    expect(changes(before, { ...before, at: { ...at } })).toEqual({})
    expect(changes(before, { ...before, at: { ...at, datum: 'gcj02' } })).toEqual({ at: { ...at, datum: 'gcj02' } })
    expect(changes(before, { ...before, at: null })).toEqual({})
  })
})

it('keeps what I typed and takes over what somebody else changed', () => {
  const mine = { ...before, text: '楼道起火' }
  const now = { ...before, text: '车棚起火', place: '龙吴路5513号' }
  expect(rebased(before, mine, now)).toEqual({ ...before, text: '楼道起火', place: '龙吴路5513号' })
})

it('says which fields differ', () => expect(differing(before, { ...before, category: 'help', at: null, name: '' })).toEqual(['category', 'at', 'caller']))

it('knows when nothing has been typed', () => {
  expect(isBlank(blank())).toBe(true)
  expect(isBlank({ ...blank(), phone: '1' })).toBe(false)
})
