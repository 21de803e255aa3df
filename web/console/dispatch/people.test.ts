import { describe, expect, it } from 'vitest'
import type { Shortlist } from '@wire'
import { countPassed, passedOf } from './people'

const people = (...found: [string, number | null][]) => ({ members: found.map(([id]) => id), names: found.map(([id]) => id.toUpperCase()), forces: found.map(() => 'guard' as const), etas_s: found.map(([, s]) => s) })
const answer = { passed: [{ reason: 'busy', facts: {}, overrulable: false, people: people(['a', 50], ['b', null]) }, { reason: 'too_far', facts: { minutes: 16 }, overrulable: true, people: people(['c', 40]) }] } as unknown as Shortlist

describe('people who came as columns', () => {
  it('are told one by one with their reason, the nearest first', () =>
    expect(passedOf(answer)).toEqual([
      { member: 'c', name: 'C', force: 'guard', eta_s: 40, reason: 'too_far', facts: { minutes: 16 }, overrulable: true },
      { member: 'a', name: 'A', force: 'guard', eta_s: 50, reason: 'busy', facts: {}, overrulable: false },
      { member: 'b', name: 'B', force: 'guard', eta_s: null, reason: 'busy', facts: {}, overrulable: false },
    ]))
  it('are counted', () => expect(countPassed(answer)).toBe(3))
})
