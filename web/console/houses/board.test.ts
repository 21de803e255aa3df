import { expect, it } from 'vitest'
import { grouped } from './board'

const thing = (item: string, usable = true, expires: string | null = null) => ({ id: item, item, at_post: null, usable, expires, defect: '', next: [] })

it('puts equal things together and the unusable first', () => {
  expect(grouped([thing('aed'), thing('torch', true, '2027-01-01'), thing('torch', true, '2026-06-01'), thing('torch', false)])).toEqual([
    { item: 'torch', usable: false, count: 1, expires: null },
    { item: 'aed', usable: true, count: 1, expires: null },
    { item: 'torch', usable: true, count: 2, expires: '2026-06-01' },
  ])
})
