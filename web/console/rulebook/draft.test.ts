import { expect, it } from 'vitest'
import type { Category, Policy } from '@wire'
import { copied, faultOf, freeName, removed, ringsOf, shareOf, usedBy, wholeOf, withCategory, withMode, withPolicy, type Draft } from './draft'
import { saidOfCategory, saidOfPolicy } from './explain'

const policy: Policy = { name: 'nearest-3', kind: 'nearest', width: 3, window_s: 30, gain: 0.1, most: 12, rings_min: [5, 10, 15], ring_every_s: 45, leader_after_s: 150, police_after_s: 240, recall_unanswered: true }
const fire: Category = {
  code: 'fire', zh: '火灾', en: 'Fire', priority: 1, mode: 'first_response', policy: 'nearest-3', target_s: 180, wanted: 3, skills: ['extinguisher'], equipment: ['extinguisher'],
  pairing: false, at_once: true, gated: false, stand_off_zh: '', stand_off_en: '',
}
const draft: Draft = { categories: [fire], policies: [policy] }

it('changes one line and leaves the others and the old book alone', () => {
  const other = { ...fire, code: 'help' }
  const two = { ...draft, categories: [fire, other] }
  expect(withCategory(two, 'fire', { wanted: 5 }).categories).toEqual([{ ...fire, wanted: 5 }, other])
  expect(withPolicy(draft, 'nearest-3', { width: 4 }).policies[0]?.width).toBe(4)
  expect(draft.policies[0]?.width).toBe(3)
})

it('takes "at once" away where a person must decide', () => {
  expect(withMode(draft, 'fire', 'joint').categories[0]).toMatchObject({ mode: 'joint', at_once: false })
  expect(withMode(draft, 'fire', 'first_response').categories[0]?.at_once).toBe(true)
})

it('copies a policy under a name of its own, and forgets it again', () => {
  const twice = copied(copied(draft, 'nearest-3'), 'nearest-3')
  expect(twice.policies.map(one => one.name)).toEqual(['nearest-3', 'nearest-3-2', 'nearest-3-3'])
  expect(freeName(twice, 'nearest-3')).toBe('nearest-3-4')
  expect(removed(twice, 'nearest-3-2').policies).toHaveLength(2)
  expect(copied(draft, 'gone')).toBe(draft)
  expect(usedBy(draft, 'nearest-3')).toBe(1)
})

it.each([['5, 10，15', [5, 10, 15]], ['5、x', [5, 0]], ['', []], ['5 10', [5, 10]], ['1e3', [0]]])('reads rings from %j', (text, rings) => {
  expect(ringsOf(text)).toEqual(rings)
})

it('reads what is no number as 0, so that the rules refuse it', () => {
  expect([wholeOf('30'), wholeOf(' 7 '), wholeOf('-1'), wholeOf('3.5'), wholeOf('')]).toEqual([30, 7, 0, 0, 0])
  expect([shareOf('0.06'), shareOf('.5'), shareOf('x'), shareOf('1')]).toEqual([0.06, 0.5, 0, 1])
})

it('finds a field’s fault and no other’s', () => {
  const faults = [{ noun: 'policy' as const, name: 'nearest-3', field: 'width', rule: 'range', facts: { least: 1, most: 20 } }]
  expect(faultOf(faults, { noun: 'policy', name: 'nearest-3' }, 'width')?.rule).toBe('range')
  expect(faultOf(faults, { noun: 'policy', name: 'nearest-3' }, 'most')).toBeUndefined()
  expect(faultOf(faults, { noun: 'category', name: 'nearest-3' }, 'width')).toBeUndefined()
})

it('explains a policy from its values', () => {
  expect(saidOfPolicy(policy)).toEqual([
    { key: 'nearest', facts: { width: 3, window: 30, gain: 10, most: 12 } },
    { key: 'rings', facts: { first: 5, every: 45, last: 15 } },
    { key: 'escalate', facts: { leader: 150, police: 240 } },
    { key: 'recall', facts: {} },
  ])
  expect(saidOfPolicy({ ...policy, rings_min: [8], recall_unanswered: false }).map(({ key }) => key)).toEqual(['nearest', 'ring', 'escalate', 'keep'])
})

it('explains a kind of call from its values', () => {
  expect(saidOfCategory(fire).map(({ key }) => key)).toEqual(['first_at_once', 'wanted'])
  expect(saidOfCategory({ ...fire, mode: 'joint', at_once: false, pairing: true }).map(({ key }) => key)).toEqual(['joint', 'wanted', 'paired'])
  expect(saidOfCategory({ ...fire, mode: 'never' }).map(({ key }) => key)).toEqual(['never'])
})
