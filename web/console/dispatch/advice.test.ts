import { describe, expect, it } from 'vitest'
import type { Pick } from '@wire'
import { adviceOf } from './advice'

const pick = (member: string, eta_s: number, ...reasons: [string, Record<string, string>][]) => ({ member, name: member, eta_s, reasons: reasons.map(([code, facts]) => ({ code, facts })) }) as unknown as Pick
const nobody = { members: [], names: [], forces: [], etas_s: [] }
const fire = { skills: ['extinguisher'], equipment: ['extinguisher'] }

describe('before the call is saved', () => {
  const near = pick('near', 100)
  const skilled = pick('skilled', 250, ['has_skill', { skill: 'extinguisher' }])
  const far = pick('far', 400, ['carries', { item: 'extinguisher' }])
  const advice = adviceOf({ go: [skilled, far, near], further: nobody }, fire)

  it('says who could be there first, whatever the order', () => expect(advice.soonest).toBe(near))
  it('counts three and five minutes', () => expect(advice.within).toEqual([{ minutes: 3, count: 1 }, { minutes: 5, count: 2 }]))
  it('misses what comes too late, and does not take a skill for the thing', () => expect(advice.missing).toEqual([{ kind: 'item', code: 'extinguisher' }]))
  it('misses nothing where somebody fetches it in time', () =>
    expect(adviceOf({ go: [pick('a', 200, ['fetches', { item: 'extinguisher' }], ['has_skill', { skill: 'extinguisher' }])], further: nobody }, fire).missing).toEqual([]))
  it('counts those of whom no more is told', () => {
    const further = { members: ['x', 'y'], names: ['X', 'Y'], forces: ['guard' as const, 'volunteer' as const], etas_s: [90, 280] }
    const { soonest, within } = adviceOf({ go: [near], further }, fire)
    expect([soonest?.name, within.map(({ count }) => count)]).toEqual(['X', [2, 3]])
  })
  it('is empty where nobody can go', () => expect(adviceOf({ go: [], further: nobody }, { skills: [], equipment: [] })).toEqual({ soonest: null, within: [{ minutes: 3, count: 0 }, { minutes: 5, count: 0 }], missing: [] }))
})
