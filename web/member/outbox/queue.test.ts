import { describe, expect, it } from 'vitest'
import { backoffMs, due, judge, postponed, waitingVerbs, type Letter } from './queue'

function letter(change: Partial<Letter> = {}): Letter {
  return { key: 'k', path: '/api/x', body: null, file: null, subject: 'o1', verb: 'depart', made: 1, tries: 0, notBefore: 0, ...change }
}

describe('the outbox', () => {
  it('sends one letter per subject, the oldest first', () => {
    const letters = [letter({ verb: 'arrive', made: 2 }), letter({ made: 1 }), letter({ subject: 'o2', made: 3 })]
    expect(due(letters, 10).map(({ subject, verb }) => `${subject} ${verb}`)).toEqual(['o1 depart', 'o2 depart'])
  })
  it('does not overtake a postponed letter', () => {
    expect(due([letter({ notBefore: 99 }), letter({ verb: 'arrive', made: 2 })], 10)).toEqual([])
  })
  it('lists what waits in order', () => {
    expect(waitingVerbs([letter({ verb: 'arrive', made: 2 }), letter()], 'o1')).toEqual(['depart', 'arrive'])
  })
  it.each([
    [200, 'done'], [202, 'done'], [401, 'later'], [403, 'refused'], [409, 'refused'], [422, 'refused'], [429, 'later'], [500, 'later'], [503, 'later'], [0, 'later'],
  ] as const)('status %d means %s', (status, kind) => expect(judge(status, null).kind).toBe(kind))
  it('waits as long as the server says', () => expect(judge(429, 12)).toEqual({ kind: 'later', afterMs: 12_000 }))
  it('waits longer each time, at most half a minute', () => expect([0, 1, 2, 9].map(backoffMs)).toEqual([1_000, 2_000, 4_000, 30_000]))
  it('counts the tries', () => expect(postponed(letter(), null, 100)).toMatchObject({ tries: 1, notBefore: 1_100 }))
})
