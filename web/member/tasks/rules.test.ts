import { describe, expect, it } from 'vitest'
import type { MyTask } from '@wire'
import { forwarded, isLink, lacks, mayTakeOut, verbsOf } from './order'
import { inOrder, waits } from './rules'

const task = (facts: Partial<MyTask> = {}): MyTask => ({
  id: 't', title: '转发短片', text: '请转发', link: 'https://example.org/f', attached: [], place: '', at: null, deadline: null, proof: 'wanted', sent: '2025-11-03T01:00:00Z', most: 0, free: null, order_status: 'open',
  summary: '', closed: null, status: 'read', words: '', shown_link: '', photos: [], remark: '', crew: 0, mates: [], comments: [], next: ['read', 'accept', 'decline', 'finish'], ...facts,
})

it('waits while it may be answered, and again when it came back', () => {
  expect(waits(task())).toBe(true)
  expect(waits(task({ status: 'returned' }))).toBe(true)
  expect(waits(task({ free: 0 }))).toBe(false)
  expect(waits(task({ status: 'cannot' }))).toBe(false)
  expect(waits(task({ order_status: 'closed' }))).toBe(false)
})

it('puts first what waits', () => {
  const found = inOrder([task({ id: 'over', order_status: 'closed' }), task({ id: 'mine', status: 'accepted' }), task({ id: 'new' })])
  expect(found.map(({ id }) => id)).toEqual(['new', 'mine', 'over'])
})

describe('verbsOf', () => {
  it('never shows reading as a button', () => expect(verbsOf(task(), [])).toEqual(['accept', 'decline', 'finish']))
  it('hides what was pressed without a network', () => {
    expect(verbsOf(task(), ['accept'])).toEqual(['decline', 'finish'])
    expect(verbsOf(task(), ['finish'])).toEqual([])
  })
})

it('lacks proof only where it is wanted', () => {
  expect(lacks(task(), ' ', '', 0)).toBe(true)
  expect(lacks(task(), '', '', 1)).toBe(false)
  expect(lacks(task({ proof: 'optional' }), '', '', 0)).toBe(false)
})

it('knows a link', () => expect(['https://a.cn/x', 'ftp://a', 'javascript:x'].map(isLink)).toEqual([true, false, false]))

it('forwards the link on its own line', () => expect(forwarded(task()).split('\n')).toHaveLength(2))

describe('a crew', () => {
  const mate = { member: 'g', name: '高', leads: false, joined: '', status: 'accepted' as const }
  it('has no buttons at the foot of the page', () => expect(verbsOf(task({ next: ['take_in', 'leave', 'finish'] }), [])).toEqual(['finish']))
  it('is let go by its leader until it is done', () => {
    expect(mayTakeOut(task(), mate)).toBe(true)
    expect(mayTakeOut(task({ next: ['leave'] }), mate)).toBe(false)
    expect(mayTakeOut(task(), { ...mate, leads: true })).toBe(false)
    expect(mayTakeOut(task(), { ...mate, status: 'done' })).toBe(false)
    expect(mayTakeOut(task({ order_status: 'closed' }), mate)).toBe(false)
  })
})
