import { expect, it } from 'vitest'
import { rightFor } from './rights'

const at = { latitude: 31, longitude: 121 }

it('asks for the right of what would be refused, and for none where the bar knows only what may be seen', () => {
  expect(rightFor({ does: 'start', category: 'fire', place: '', at: null })).toBe('incident.receive')
  expect(rightFor({ does: 'page', page: 'new' })).toBe('incident.receive')
  expect(rightFor({ does: 'who', name: 'a', at })).toBe('dispatch.read')
  expect(rightFor({ does: 'search', page: 'members', words: 'a' })).toBe('member.read')
  expect(rightFor({ does: 'search', page: 'archive', words: 'a' })).toBe('incident.read')
  expect(rightFor({ does: 'page', page: 'audit' })).toBeNull()
  expect(rightFor({ does: 'set', what: 'dark' })).toBeNull()
})
