/** Opening hours as the house keeps them (`Mo-Fr 07:00-22:00; 2026-02-17 off`, `24/7`), for a form and for reading. Pure. */

export const WEEK = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
export type Weekday = (typeof WEEK)[number]
export type Mode = 'unknown' | 'always' | 'week'

export interface HoursForm {
  mode: Mode
  /** Spans per weekday as they are typed, empty for closed. */
  week: string[]
  days: { day: string; spans: string }[]
}

export interface Rule { days: string; spans: string }

/** The rules of a kept text, in order; `days` empty for every day. */
export const rulesOf = (kept: string): Rule[] => kept.split(';').map(one => one.trim()).filter(Boolean).map(one => {
  const [days = '', spans = ''] = one.includes(' ') ? [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)] : ['', one]
  return { days, spans }
})

const isDate = (days: string) => /^\d{4}-/.test(days)

function weekdays(days: string): number[] {
  const [first, last] = days.split('-').map(name => WEEK.indexOf(name as Weekday))
  if (first === undefined || first < 0) return []
  return Array.from({ length: ((last ?? first) - first + 7) % 7 + 1 }, (_, i) => (first + i) % 7)
}

export function formOf(kept: string): HoursForm {
  const rules = rulesOf(kept)
  const days = rules.filter(({ days }) => isDate(days)).map(({ days: day, spans }) => ({ day, spans: spans === 'off' ? '' : spans }))
  const week = WEEK.map(() => '')
  for (const { days: which, spans } of rules.filter(({ days }) => !isDate(days))) for (const day of weekdays(which)) week[day] = spans === 'off' ? '' : spans
  const mode = rules.length === 0 ? 'unknown' : rules.some(({ spans }) => spans === '24/7') ? 'always' : 'week'
  return { mode, week, days }
}

export function textOf({ mode, week, days }: HoursForm): string {
  if (mode === 'unknown') return ''
  const usual = mode === 'always' ? ['24/7'] : WEEK.map((name, i) => `${name} ${week[i]?.trim() || 'off'}`)
  return [...usual, ...days.filter(({ day }) => day).map(({ day, spans }) => `${day} ${spans.trim() || 'off'}`)].join('; ')
}

/** For reading: each rule with its days named by the screen. */
export function spoken(kept: string, say: { day: (name: Weekday) => string; always: string; off: string; everyDay: string; and?: string; then?: string }): string {
  return rulesOf(kept).map(({ days, spans }) => {
    const when = days === '' || days === 'Mo-Su' ? say.everyDay : isDate(days) ? days : days.split('-').map(name => say.day(name as Weekday)).join('–')
    return spans === '24/7' ? say.always : `${when} ${spans === 'off' ? say.off : spans.replaceAll(',', say.and ?? '、').replaceAll('-', '–')}`.trim()
  }).join(say.then ?? '；')
}
