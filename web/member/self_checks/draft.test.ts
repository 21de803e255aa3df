import { describe, expect, it } from 'vitest'
import { done, draftOf, findings, hazards, wordless } from './draft'

const check = { items: [{ code: 'gate', photo: false }, { code: 'lights', photo: true }] }

describe('a draft', () => {
  it('begins with nothing chosen', () => expect([done(check, draftOf(check)), hazards(check, draftOf(check))]).toEqual([0, 0]))
  it('keeps what was answered before, for items that are still there', () => expect(draftOf(check, { gate: { verdict: 'fine', severity: 'low', words: '' }, roof: { verdict: 'fine', severity: 'low', words: '' } })).toEqual({ gate: { verdict: 'fine', severity: 'low', words: '' }, lights: { verdict: null, severity: 'medium', words: '' } }))
  it('wants words for what is wrong', () => expect(wordless(check, draftOf(check, { gate: { verdict: 'wrong', severity: 'low', words: ' ' }, lights: { verdict: 'wrong', severity: 'high', words: '暗' } }))).toBe(1))
  it('tells only what is wrong', () => expect(findings(check, draftOf(check, { gate: { verdict: 'fine', severity: 'high', words: 'x' }, lights: { verdict: 'wrong', severity: 'high', words: ' 暗 ' } }))).toEqual([{ item: 'gate', words: '' }, { item: 'lights', severity: 'high', words: '暗' }]))
})
