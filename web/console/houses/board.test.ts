import { expect, it } from 'vitest'
import type { House } from '@wire'
import { grouped, listed, manningTone, turnsSaid } from './board'

const thing = (item: string, usable = true, expires: string | null = null) => ({
  id: item, item, label: `PA-${item}`, serial: '', at_post: null, fitness: usable ? 'usable' as const : 'defect' as const, usable, turns: usable ? [] : ['due' as const, 'overdue' as const], expires, every_days: 30, due: null, looked: null,
  defect: '', defect_due: null, photo: '', held_by: '', holder: null, incident: null, since: null, next: [],
})

it('puts equal things together and the unusable first', () => {
  expect(grouped([thing('aed'), thing('torch', true, '2027-01-01'), thing('torch', true, '2026-06-01'), thing('torch', false)])).toEqual([
    { item: 'torch', usable: false, count: 1, expires: null },
    { item: 'aed', usable: true, count: 1, expires: null },
    { item: 'torch', usable: true, count: 2, expires: '2026-06-01' },
  ])
})

const house = (id: string, name: string, status: House['status'], equipment: House['equipment']): House =>
  ({
    id, name, at: { latitude: 1, longitude: 2 }, status, expected: true, alarm: status !== 'open', equipment, hours: '', unit: '', lamp: '', call_sign: '', handover_within_min: 15, retired: null, steps: [], version: 0,
    posts: [{ id: `${id}-p`, name: `${name}东门`, at: { latitude: 1, longitude: 2 }, guards: [], status, expected: true, hours: '', call_sign: `${id}01`, version: 0 }],
  })
const ALL = [house('a', '永北', 'open', [thing('aed')]), house('b', '龙吴', 'closed', [thing('torch', false)])]
const shown = (change: { q?: string; sort?: string; filters?: Record<string, string> }) => listed(ALL, { q: '', sort: 'name', page: 1, filters: {}, ...change }, code => (code === 'aed' ? '除颤仪' : code)).map(one => one.id)

it('narrows houses down and puts them in order', () => {
  expect(shown({})).toEqual(['b', 'a'])
  expect(shown({ sort: '-name' })).toEqual(['a', 'b'])
  expect(shown({ sort: 'manning' })).toEqual(['b', 'a'])
  expect(shown({ q: '永北东' })).toEqual(['a'])
  expect(shown({ q: '除颤' })).toEqual(['a'])
  expect(shown({ q: 'b01' })).toEqual(['b'])
  expect(shown({ q: 'pa-aed' })).toEqual(['a'])
  expect(shown({ filters: { unfit: 'overdue' } })).toEqual(['b'])
  expect(shown({ filters: { unfit: 'away' } })).toEqual([])
  expect(shown({ filters: { unfit: 'yes' } })).toEqual(['b'])
  expect(shown({ filters: { manning: 'open', item: 'torch' } })).toEqual([])
  expect(shown({ sort: 'nonsense' })).toEqual(['b', 'a'])
})

it('is no alarm outside its hours', () => {
  expect(manningTone(house('a', 'a', 'closed', []))).toBe('bad')
  expect(manningTone({ ...house('a', 'a', 'closed', []), expected: false })).toBe('past')
  expect(manningTone(house('a', 'a', 'thin', []))).toBe('warn')
  expect(manningTone({ ...house('a', 'a', 'open', []), expected: false })).toBe('good')
})
it('says due but once', () => expect(turnsSaid(['due', 'overdue', 'expired'])).toEqual(['overdue', 'expired']))
