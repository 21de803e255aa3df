import { expect, it } from 'vitest'
import type { RowFate } from '@wire'
import { faultsSaid, missedSaid, problemSaid, valueSaid } from './said'

const speech = { t: (key: string, facts?: Record<string, unknown>) => `${key}${facts && Object.keys(facts).length ? JSON.stringify(facts) : ''}`, te: (key: string) => !key.includes('strange'), term: (group: string, code: string) => `${group}:${code}` }
const fate: RowFate = { row: 2, verdict: 'refused', label: '', id: '', key: '', values: {}, before: {}, changes: [], faults: [], outcome: null, problem: '' }

it.each([
  ['name', '王芳', '王芳'], ['name', '', 'sheets.empty'], ['force', 'guard', 'force:guard'], ['leader', 'yes', 'common.yes'],
  ['skills', 'first_aid 2026-05-01、aed', 'skill:first_aid 2026-05-01、skill:aed'], ['insured_until', '2026-12-31', '2026-12-31'], ['who', '', 'rosters.nobody'],
])('says %s %s', (column, value, said) => expect(valueSaid(speech, column, value)).toBe(said))

it('says what is wrong with its cell, and shows a strange code rather than nothing', () => {
  const faults = [{ cell: 'B2', code: 'cell_phone', facts: {} }, { cell: '', code: 'strange', facts: {} }]
  expect(faultsSaid(speech, { ...fate, faults })).toEqual(['B2 sheets.fault.cell_phone', 'strange'])
})

it('says which rule of a roster a row would break', () => {
  const faults = [{ cell: 'F2', code: 'seat_forbidden', facts: { reason: 'no_skill', day: '', kind: '', skill: 'first_aid', hours: 0 } }]
  expect(faultsSaid(speech, { ...fate, faults })).toEqual([expect.stringContaining('rosters.because.no_skill')])
  expect(faultsSaid(speech, { ...fate, faults })[0]).toContain('skill:first_aid')
})

it('says why a file or a row was not taken', () => {
  expect(problemSaid(speech, 'sheet_heading_missing', { column: 'phone' })).toBe('sheets.file.sheet_heading_missing{"column":"sheets.column.phone"}')
  expect(problemSaid(speech, 'strange', {})).toBe('errors.refused{"code":"strange"}')
  expect(missedSaid(speech, { ...fate, outcome: 'overtaken' })).toBe('sheets.outcome.overtaken')
  expect(missedSaid(speech, { ...fate, outcome: 'refused', problem: 'phone_taken' })).toBe('sheets.outcome.refused{"why":"errors.phone_taken"}')
})
