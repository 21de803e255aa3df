import { expect, it } from 'vitest'
import type { House } from '@wire'
import { grouped, listed } from './board'

const thing = (item: string, usable = true, expires: string | null = null) => ({ id: item, item, at_post: null, usable, expires, defect: '', next: [] })

it('puts equal things together and the unusable first', () => {
  expect(grouped([thing('aed'), thing('torch', true, '2027-01-01'), thing('torch', true, '2026-06-01'), thing('torch', false)])).toEqual([
    { item: 'torch', usable: false, count: 1, expires: null },
    { item: 'aed', usable: true, count: 1, expires: null },
    { item: 'torch', usable: true, count: 2, expires: '2026-06-01' },
  ])
})

const house = (id: string, name: string, status: House['status'], equipment: House['equipment']): House =>
  ({ id, name, at: { latitude: 1, longitude: 2 }, status, posts: [{ id: `${id}-p`, name: `${name}东门`, at: { latitude: 1, longitude: 2 }, guards: [], version: 0 }], equipment, hours: '', version: 0 })
const ALL = [house('a', '永北', 'open', [thing('aed')]), house('b', '龙吴', 'closed', [thing('torch', false)])]
const shown = (change: { q?: string; sort?: string; filters?: Record<string, string> }) => listed(ALL, { q: '', sort: 'name', page: 1, filters: {}, ...change }, code => (code === 'aed' ? '除颤仪' : code)).map(one => one.id)

it('narrows houses down and puts them in order', () => {
  expect(shown({})).toEqual(['b', 'a'])
  expect(shown({ sort: '-name' })).toEqual(['a', 'b'])
  expect(shown({ sort: 'manning' })).toEqual(['b', 'a'])
  expect(shown({ q: '永北东' })).toEqual(['a'])
  expect(shown({ q: '除颤' })).toEqual(['a'])
  expect(shown({ filters: { unfit: 'yes' } })).toEqual(['b'])
  expect(shown({ filters: { manning: 'open', item: 'torch' } })).toEqual([])
  expect(shown({ sort: 'nonsense' })).toEqual(['b', 'a'])
})
