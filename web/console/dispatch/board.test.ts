import { describe, expect, it } from 'vitest'
import type { CallOut, Offer } from '@wire'
import { callOutOf, ladder, moved, tally, wayLeft, windowLeft } from './board'

const offer = (id: string, facts: Partial<Offer>): Offer => ({
  id, member: id, name: id, force: 'guard', role: 'first_response', via: null, status: 'sent', eta_s: 60, metres: 80, estimated: false, leader: false, sent: null, delivered: null, seen: null,
  answered: null, departed: null, arrived: null, finished: null, expires: null, expected: null, report: '', photos: [], reason: '', next: [], ...facts,
})
const callOut = (id: string, facts: Partial<CallOut>): CallOut => ({
  id, incident: 'i', status: 'asking', policy: 'p', wanted: 3, started: '2026-01-01T00:00:00Z', with_police: false, reason: '', offers: [], next: [], ...facts,
})

it('prefers the running call-out to the newest', () => {
  const rows = { a: callOut('a', { started: '2026-01-01T00:00:00Z' }), b: callOut('b', { status: 'recalled', started: '2026-01-02T00:00:00Z' }) }
  expect(callOutOf(rows, 'i')?.id).toBe('a')
  expect(callOutOf({ b: rows.b }, 'i')?.id).toBe('b')
  expect(callOutOf(rows, 'other')).toBeNull()
})

describe('the ladder', () => {
  const offers = [
    offer('no', { status: 'declined' }), offer('asked', { status: 'seen' }), offer('late', { status: 'en_route', expected: '2026-01-01T00:09:00Z' }),
    offer('soon', { status: 'accepted', expected: '2026-01-01T00:03:00Z' }), offer('there', { status: 'arrived' }),
  ]
  it('shows who is there, comes, is asked, and the rest', () => expect(ladder(offers).map(({ id }) => id)).toEqual(['there', 'soon', 'late', 'asked', 'no']))
  it('is summed up', () => expect(tally({ offers })).toEqual({ asked: 1, coming: 2, there: 1, no: 1, first: '2026-01-01T00:03:00Z' }))
})

it('counts a window down', () => {
  const asked = { sent: '2026-01-01T00:00:00Z', expires: '2026-01-01T00:00:30Z' }
  expect(windowLeft(asked, Date.parse('2026-01-01T00:00:15Z'))).toBe(0.5)
  expect(windowLeft(asked, Date.parse('2026-01-01T00:01:00Z'))).toBe(0)
})

it('counts a way down', () => {
  const coming = { answered: '2026-01-01T00:00:00Z', expected: '2026-01-01T00:04:00Z' }
  expect(wayLeft(coming, Date.parse('2026-01-01T00:03:00Z'))).toBe(0.25)
  expect(wayLeft(coming, Date.parse('2026-01-01T00:09:00Z'))).toBe(0)
  expect(wayLeft({ answered: null, expected: null }, 0)).toBe(0)
})

it('moves rows and stops at the ends', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
})
