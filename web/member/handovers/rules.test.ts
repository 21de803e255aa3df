import { expect, it } from 'vitest'
import type { HandoverList } from '@wire'
import { blank, bodyOf, lacksWords, leftCount } from './rules'

const item = (id: string, fitness: HandoverList['items'][number]['fitness'], defect = ''): HandoverList['items'][number] => ({ id, item: id, label: id, at_post: true, fitness, defect, held_by: '' })
const items = [item('aed', 'usable'), item('torch', 'defect', '不亮'), item('fork', 'missing')]

it('chooses nothing but what is known to be wrong', () => {
  const sheet = blank(items)
  expect(leftCount(sheet)).toBe(1)
  expect(lacksWords(sheet)).toBe(false)
  expect(bodyOf({ ...sheet, aed: { verdict: 'fine', words: 'x' } })).toEqual([{ equipment: 'aed', verdict: 'fine', words: '' }, { equipment: 'torch', verdict: 'defect', words: '不亮' }, { equipment: 'fork', verdict: 'missing', words: '' }])
})
it('starts from the last look', () => expect(blank(items, [{ equipment: 'aed', item: 'aed', verdict: 'defect', words: '' }])['aed']).toEqual({ verdict: 'defect', words: '' }))
it('asks for words', () => expect(lacksWords({ a: { verdict: 'defect', words: ' ' } })).toBe(true))
