import { describe, expect, it } from 'vitest'
import { stateOf, troubleOf } from './rules'

const fix = (accuracy_m: number, seen = 0) => ({ latitude: 31, longitude: 121, accuracy_m, seen })

describe('how well the phone knows where it is', () => {
  it('does not watch off duty', () => expect(stateOf(false, null, fix(5), 0)).toBe('off'))
  it('is searching before the first fix', () => expect(stateOf(true, null, null, 0)).toBe('searching'))
  it('is good', () => expect(stateOf(true, null, fix(12), 1_000)).toBe('good'))
  it('says when it is far off', () => expect(stateOf(true, null, fix(300), 1_000)).toBe('coarse'))
  it('does not call an old fix good', () => expect(stateOf(true, null, fix(12), 120_000)).toBe('searching'))
  it('says so when permission was taken away', () => expect(stateOf(true, 'denied', fix(12), 1_000)).toBe('denied'))
  it('keeps a good fix through a short outage', () => expect(stateOf(true, 'missing', fix(12), 1_000)).toBe('good'))
  it('knows the browser’s numbers', () => expect([1, 2, 3].map(troubleOf)).toEqual(['denied', 'missing', null]))
})
