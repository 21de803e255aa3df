import { expect, it } from 'vitest'
import { found, stepped, type Listed } from './listing'

const row = (name: string, about = ''): Listed => ({ hit: { kind: 'house', id: name }, at: { latitude: 31, longitude: 121 }, name, about })

it('finds by name and by description', () => {
  const rows = [row('永北平安屋', '值守'), row('龙吴平安屋', '无人')]
  expect(found(rows, ' 龙吴 ', 9).rows.map(({ name }) => name)).toEqual(['龙吴平安屋'])
  expect(found(rows, '值守', 9).rows.map(({ name }) => name)).toEqual(['永北平安屋'])
})
it('says how many it leaves out', () => expect(found([row('a'), row('b'), row('c')], '', 2)).toMatchObject({ more: 1, rows: { length: 2 } }))
it.each([[0, -1, 0], [0, 1, 1], [2, 1, 2]] as const)('steps from %s by %s to %s', (from, by, to) => expect(stepped(from, by, 3)).toBe(to))
