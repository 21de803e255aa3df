import type { RowFate } from '@wire'

type Said = (key: string, facts?: Record<string, unknown>) => string
interface Speech { t: Said; te: (key: string) => boolean; term: (group: string, code: string) => string }

const GROUP: Readonly<Record<string, string>> = { force: 'force', mode: 'mode', status: 'member', skills: 'skill', kit: 'item' }

/** A value of a file in the reader's words: codes become words, dates and texts stay. */
export function valueSaid({ t, term }: Speech, column: string, value: string): string {
  if (value === '') return t(column === 'who' ? 'rosters.nobody' : 'sheets.empty')
  if (column === 'leader') return t(value === 'yes' ? 'common.yes' : 'common.no')
  const group = GROUP[column]
  if (!group) return value
  return value.split('、').map(part => { const [code = '', ...rest] = part.split(' '); return [term(group, code), ...rest].join(' ') }).join('、')
}

const known = ({ te }: Speech, key: string): boolean => te(key)

/** What is wrong with a row, each with its cell. */
export function faultsSaid(speech: Speech, fate: RowFate): string[] {
  return fate.faults.map(({ cell, code, facts }) => {
    const key = `sheets.fault.${code}`
    const sentence = code === 'seat_forbidden' ? speech.t(key, { why: forbidden(speech, facts ?? {}) }) : known(speech, key) ? speech.t(key, facts) : code
    return cell ? `${cell} ${sentence}` : sentence
  })
}

/** The rule of a roster that a row would break. */
function forbidden({ t, term }: Speech, facts: Readonly<Record<string, unknown>>): string {
  const skill = String(facts['skill'] ?? '')
  return t(`rosters.because.${String(facts['reason'])}`, { ...facts, skill: skill && term('skill', skill) })
}

/** Why a file cannot be read. */
export function problemSaid(speech: Speech, problem: string, facts: Readonly<Record<string, unknown>>): string {
  const key = `sheets.file.${problem}`
  const column = typeof facts['column'] === 'string' ? { column: speech.t(`sheets.column.${facts['column']}`) } : {}
  return known(speech, key) ? speech.t(key, { ...facts, ...column }) : speech.t('errors.refused', { code: problem })
}

/** Why a row was not written when it came to it. */
export function missedSaid(speech: Speech, fate: RowFate): string {
  if (fate.outcome !== 'refused') return speech.t('sheets.outcome.overtaken')
  const key = `errors.${fate.problem}`
  return speech.t('sheets.outcome.refused', { why: known(speech, key) ? speech.t(key) : fate.problem })
}
