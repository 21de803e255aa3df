import { expect, it } from 'vitest'
import { lineOf, measured, type Leg } from './measure'

const a = { latitude: 31, longitude: 121 }
const b = { latitude: 31.001, longitude: 121 }
const way = { metres: 150, seconds: 110, line: [a, b], estimated: false }
const leg = (changes: Partial<Leg> = {}): Leg => ({ from: a, to: b, metres: 111, way, ...changes })

it('adds up straight lines and ways', () => {
  expect(measured([leg(), leg()])).toEqual({ straightM: 222, walkedM: 300, walkS: 220, isEstimated: false, isUnknown: false })
})
it('says nothing of the way before every leg is known', () => {
  expect(measured([leg(), leg({ way: null })])).toMatchObject({ walkedM: null, walkS: null, isUnknown: false })
  expect(measured([leg({ way: false })])).toMatchObject({ walkS: null, isUnknown: true })
  expect(measured([])).toMatchObject({ straightM: 0, walkS: null })
})
it('says when it is estimated', () => expect(measured([leg({ way: { ...way, estimated: true } })]).isEstimated).toBe(true))
it('is drawn straight until the way is known', () => {
  expect(lineOf(leg({ way: null }))).toEqual([a, b])
  expect(lineOf(leg())).toEqual([a, a, b, b])
})
