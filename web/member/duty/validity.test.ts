import { expect, it } from 'vitest'
import { validity } from './validity'

const EVENING = Date.parse('2026-05-01T15:59:00Z') // 23:59 at the station
const MIDNIGHT = EVENING + 60_000

it('counts for ever', () => expect(validity(null, EVENING)).toEqual({ state: 'forever' }))
it('counts the whole last day', () => expect(validity('2026-05-01', EVENING)).toEqual({ state: 'soon', days: 0 }))
it('is over at the station’s midnight', () => expect(validity('2026-05-01', MIDNIGHT)).toEqual({ state: 'expired' }))
it.each([['2026-05-31', 'soon'], ['2026-06-01', 'valid']] as const)('warns a month before: %s', (until, state) => expect(validity(until, EVENING).state).toBe(state))
