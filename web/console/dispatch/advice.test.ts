import { describe, expect, it } from 'vitest'
import type { Pick } from '@wire'
import { adviceOf } from './advice'

const pick = (member: string, eta_s: number, ...reasons: [string, Record<string, string>][]) => ({ member, name: member, eta_s, reasons: reasons.map(([code, facts]) => ({ code, facts })) }) as unknown as Pick
const fire = { skills: ['extinguisher'], equipment: ['extinguisher'] }

describe('before the call is saved', () => {
  const near = pick('near', 100)
  const skilled = pick('skilled', 250, ['has_skill', { skill: 'extinguisher' }])
  const far = pick('far', 400, ['carries', { item: 'extinguisher' }])
  const advice = adviceOf({ go: [skilled, far, near] }, fire)

  it('says who could be there first, whatever the order', () => expect(advice.soonest).toBe(near))
  it('counts three and five minutes', () => expect(advice.within).toEqual([{ minutes: 3, count: 1 }, { minutes: 5, count: 2 }]))
  it('misses what comes too late, and does not take a skill for the thing', () => expect(advice.missing).toEqual([{ kind: 'item', code: 'extinguisher' }]))
  it('misses nothing where somebody fetches it in time', () =>
    expect(adviceOf({ go: [pick('a', 200, ['fetches', { item: 'extinguisher' }], ['has_skill', { skill: 'extinguisher' }])] }, fire).missing).toEqual([]))
  it('is empty where nobody can go', () => expect(adviceOf({ go: [] }, { skills: [], equipment: [] })).toEqual({ soonest: null, within: [{ minutes: 3, count: 0 }, { minutes: 5, count: 0 }], missing: [] }))
})
