import { describe, expect, it } from 'vitest'
import type { Round, RoundItem } from '@wire'
import { dueCount, found, kept, linesOf } from './rules'

const item = (id: string, turns: RoundItem['turns'] = []): RoundItem => ({
  id, item: id, label: `PA-0000-000${id}`, serial: `SN ${id}`, where: '', due: null, looked: null, expires: null, fitness: 'usable', turns, defect: '', defect_due: null,
})
const round: Round = { id: 'h', name: '永北', signed: null, items: [item('1'), item('2', ['due']), item('3', ['due', 'overdue'])] }

describe('a round', () => {
  it('puts what is due first and what was looked at last', () => {
    expect(linesOf(round, {}, 0).map(line => line.item.id)).toEqual(['2', '3', '1'])
    expect(linesOf(round, { 2: { verdict: 'fine', words: '', at: 5 } }, 0).map(line => line.item.id)).toEqual(['3', '1', '2'])
  })
  it('begins anew after the signature', () => expect(linesOf(round, { 2: { verdict: 'fine', words: '', at: 5 } }, 9)[0]).toMatchObject({ looked: null, isDue: true }))
  it('counts what is due', () => expect(dueCount(round)).toBe(2))
  it('forgets what belongs to another round', () => expect(kept({ 1: { verdict: 'fine', words: '', at: 5 }, 2: { verdict: 'fine', words: '', at: 9 } }, 6)).toEqual({ 2: { verdict: 'fine', words: '', at: 9 } }))
})

it.each([['PA-0000-0002', '2'], ['pa00000002', '2'], ['0000 0003', '3'], ['sn 1', '1'], ['PA-0000-0009', undefined], [' ', undefined]])('%s is thing %s', (text, id) => expect(found(text, round.items)?.id).toBe(id))
