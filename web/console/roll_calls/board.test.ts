import { describe, expect, it } from 'vitest'
import type { House, ReplyRow, RollCall } from '@wire'
import { callees, counts, latest, ordered, said, secondsLeft } from './board'

const reply = (number: number, status: ReplyRow['status'] = 'called', name = `永北平安屋 · ${number}岗`): ReplyRow =>
  ({ id: `r${number}`, number, name, post: `p${number}`, guards: [], neighbour: 0, status, answered: null, way: null, place: null, words: '', next: ['answer'] })
const call = (status: RollCall['status'], ...replies: ReplyRow[]): RollCall =>
  ({ id: 'c', scope: 'posts', name: '', occasion: 'surprise', begun: '2025-11-03T01:20:00Z', due: '2025-11-03T01:21:00Z', status, unmanned: [], spared: [], replies, next: [] })

const signed = (number: number, ...signs: string[]) => ({ ...reply(number), signs })

describe('said', () => {
  const replies = [signed(1, '平安 01'), signed(3, '平安 03', '永北屋'), signed(13, '平安 13', '永北屋'), signed(4, 'WJ-04'), signed(5, 'WJ-04A'), signed(6, '华泾东')].map(one => (one.number === 4 ? { ...one, name: '华泾平安屋 · 东门' } : one))
  it.each([
    ['3', 3, 'radio', ''],
    ['3 ok', 3, 'radio', 'ok'],
    ['13 在岗', 13, 'radio', '在岗'],
    ['3号 电话 一切正常', 3, 'telephone', '一切正常'],
    ['３ ｏｋ', 3, 'radio', 'ok'],
    ['3 radio all quiet', 3, 'radio', 'all quiet'],
    ['3 tel', 3, 'telephone', ''],
    ['/call 3 ok', 3, 'radio', 'ok'],
    ['平安03 ok', 3, 'radio', 'ok'],
    ['平安 3', 3, 'radio', ''],
    ['平安１３号 电话 在岗', 13, 'telephone', '在岗'],
    ['wj 04 all quiet', 4, 'radio', 'all quiet'],
    ['WJ4a ok', 5, 'radio', 'ok'],
    ['华泾东 ok', 6, 'radio', 'ok'],
    ['华泾 ok', 4, 'radio', 'ok'],
    ['东门', 4, 'radio', ''],
  ])('%s', (typed, number, way, words) => {
    expect(said(typed, replies)).toEqual({ reply: replies.find(one => one.number === number), way, words })
  })
  it.each(['', '  ', '2', '永北', '永北屋 ok', '平安 2', '没有', '1000 ok'])('%s names nobody, or not one alone', typed => expect(said(typed, replies)).toBeNull())
})

it('knows what a post and its house are called by radio, of those who may still answer', () => {
  const house = { call_sign: '永北屋', posts: [{ id: 'p1', call_sign: '平安 01' }, { id: 'p2', call_sign: '' }] } as unknown as House
  const open = callees(call('first_call', reply(1), reply(2), { ...reply(3), next: [] }, reply(4)), [house])
  expect(open.map(({ number, signs }) => [number, signs])).toEqual([[1, ['平安 01', '永北屋']], [2, ['永北屋']], [4, []]])
})

it('counts who is there, who is waited for and who is missing', () => {
  expect(counts(call('second_call', reply(1, 'answered'), reply(2, 'called_again'), reply(3, 'missing'), reply(4, 'let_go'), reply(5, 'late')))).toEqual({ here: 2, waiting: 1, missing: 1, all: 4 })
})

it('puts the missing first when it is over', () => {
  expect(ordered(call('over', reply(1, 'answered'), reply(2, 'missing'))).map(one => one.number)).toEqual([2, 1])
  expect(ordered(call('second_call', reply(2, 'missing'), reply(1))).map(one => one.number)).toEqual([1, 2])
})

it('shows the running one, else the latest', () => {
  const old = { ...call('over'), id: 'old', begun: '2025-11-03T00:00:00Z' }
  expect(latest([old, call('over')])?.id).toBe('c')
  expect(latest([call('over'), { ...old, status: 'first_call' }])?.id).toBe('old')
  expect(latest([])).toBeNull()
})

it('counts the seconds down to nought and no further', () => {
  expect(secondsLeft(call('first_call'), Date.parse('2025-11-03T01:20:30Z'))).toBe(30)
  expect(secondsLeft(call('first_call'), Date.parse('2025-11-03T02:00:00Z'))).toBe(0)
})
