import { expect, it } from 'vitest'
import { addressOf, listingOf, sortedHow, stepped, turned } from './listing'

const NAMES = ['force', 'status']
const of = (query: Record<string, unknown>) => listingOf(query, NAMES, 'name')

it('stands in the address and nowhere else', () => {
  const query = { q: '王', sort: '-status', page: '3', force: 'guard' }
  expect(of(query)).toEqual({ q: '王', sort: '-status', page: 3, filters: { force: 'guard', status: '' } })
  expect(addressOf(of(query), { page: 3 }, 'name')).toEqual(query)
})

it.each(['0', '-1', '1.5', 'x', undefined, ['2']])('begins at the first page for %s', page => expect(of({ page }).page).toBe(1))

it('begins again when anything but the page changes', () => {
  expect(addressOf(of({ page: '3', force: 'guard' }), { filters: { force: '' } }, 'name')).toEqual({})
  expect(addressOf(of({ page: '3' }), { q: '李' }, 'name')).toEqual({ q: '李' })
  expect(addressOf(of({ force: 'guard' }), { page: 2 }, 'name')).toEqual({ force: 'guard', page: '2' })
})

it('turns a column up, then down', () => {
  expect(turned('name', 'status')).toBe('status')
  expect(turned('status', 'status')).toBe('-status')
  expect(turned('-status', 'status')).toBe('status')
  expect([sortedHow('status', 'status'), sortedHow('-status', 'status'), sortedHow('name', 'status')]).toEqual(['ascending', 'descending', 'none'])
})

it('steps among the rows and not beyond', () => {
  expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'x'].map(key => stepped(1, key, 3))).toEqual([2, 0, 0, 2, 1])
  expect([stepped(2, 'ArrowDown', 3), stepped(0, 'ArrowUp', 3)]).toEqual([2, 0])
})
