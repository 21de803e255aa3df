import { describe, expect, it } from 'vitest'
import type { HelpRequest } from '@wire'
import { bodyOf, draftOf, emptyDraft, inOrder, minutesUntil, missing, sosBody } from './rules'

const here = { latitude: 31.2, longitude: 121.4 }
const request = (id: string, status: HelpRequest['status'], received: string): HelpRequest =>
  ({ id, number: 1, category: 'help', status, place: '', received, outcome: '', next: [] })

describe('asking for help', () => {
  it('needs a sentence', () => expect(missing({ ...emptyDraft(), at: here })).toBe('whatMissing'))
  it('needs a place', () => expect(missing({ ...emptyDraft(), text: '摔倒了' })).toBe('whereMissing'))
  it('is enough with words for the place', () => expect(missing({ ...emptyDraft(), text: '摔倒了', place: '3 号楼' })).toBeNull())
  it('declares the datum', () => expect(bodyOf({ ...emptyDraft(), text: ' 摔倒了 ', at: here })).toEqual({ text: '摔倒了', sos: false, at: { ...here, datum: 'wgs84' } }))
  it('needs nothing at all for an SOS', () => expect(sosBody(null)).toEqual({ text: '', sos: true }))
})

it('loses nothing of a letter that comes back', () => {
  const draft = { text: '摔倒了', category: 'help', place: '3 号楼', at: here }
  expect(draftOf(bodyOf(draft))).toEqual(draft)
})

it('shows what is going on before what is over, the newest first', () => {
  const rows = [request('old', 'closed', '2026-01-01T00:00:00Z'), request('first', 'received', '2026-01-02T00:00:00Z'), request('second', 'en_route', '2026-01-03T00:00:00Z')]
  expect(inOrder(rows).map(row => row.id)).toEqual(['second', 'first', 'old'])
})

it.each([[170, 3], [20, 1], [-60, 1]])('says %d s as %d min', (seconds, minutes) => {
  expect(minutesUntil(new Date(seconds * 1000).toISOString(), 0)).toBe(minutes)
})
