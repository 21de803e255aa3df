import { expect, it } from 'vitest'
import type { RosterTerms } from '@wire'
import { datesOf, draftOf, freshCode, termsOf } from './draft'

const terms = {
  kinds: [{ code: 'night', name: '夜班', starts_min: 1320, minutes: 480, night: true }],
  needs: [{ code: 'gate', name: '东门', kinds: ['night'], wanted: 2, post: 'p', team: '', forces: ['guard'], skills: ['first_aid'], weekdays: [0, 6], on_holidays: true }],
  holidays: ['2026-10-01'], workdays: [], rest_hours: 11, week_hours: 48, run_days: 6, lead_days: 7, no_show_minutes: 10, swaps_by_rule: true, weights: { wishes: 3, continuity: 2, distance: 2 },
} as unknown as RosterTerms['terms']

it('comes back as it was', () => expect(termsOf(draftOf(terms), 4)).toEqual({ ...terms, version: 4 }))
it('reads dates as people write them', () => {
  expect(datesOf('2026-10-02， 2026-10-01\n2026-10-01')).toEqual({ days: ['2026-10-01', '2026-10-02'], bad: '' })
  expect(datesOf('2026-13-01').bad).toBe('2026-13-01')
  expect(datesOf('国庆').bad).toBe('国庆')
})
it('finds a code nobody has', () => expect(freshCode('need', ['need_1'])).toBe('need_2'))
