import type { RosterKind, RosterNeed, RosterTerms } from '@wire'
import { clock, minutesOf } from './grid'

type Terms = RosterTerms['terms']
/** The terms as they stand in fields: times as clocks, days as lines. */
export interface Draft {
  kinds: (Omit<RosterKind, 'starts_min' | 'minutes'> & { starts: string; hours: number })[]
  needs: (Omit<RosterNeed, 'kinds' | 'forces' | 'skills' | 'weekdays'> & { kinds: string[]; forces: RosterNeed['forces'][number][]; skills: string; weekdays: number[] })[]
  holidays: string
  workdays: string
  rules: Pick<Terms, 'rest_hours' | 'week_hours' | 'run_days' | 'lead_days' | 'no_show_minutes' | 'swaps_by_rule'>
  weights: { wishes: number; continuity: number; distance: number }
}

export function draftOf({ kinds, needs, holidays, workdays, weights, ...rules }: Terms): Draft {
  return {
    kinds: kinds.map(({ starts_min, minutes, ...kind }) => ({ ...kind, starts: clock(starts_min), hours: minutes / 60 })),
    needs: needs.map(need => ({ ...need, kinds: [...need.kinds], forces: [...need.forces], skills: need.skills.join(' '), weekdays: [...need.weekdays] })),
    holidays: holidays.join('\n'), workdays: workdays.join('\n'), rules,
    weights: { wishes: weights?.wishes ?? 0, continuity: weights?.continuity ?? 0, distance: weights?.distance ?? 0 },
  }
}

/** Dates, one a line, and the first line that is none. */
export function datesOf(text: string): { days: string[]; bad: string } {
  const lines = text.split(/[\s,，、]+/).filter(Boolean)
  const bad = lines.find(line => !/^\d{4}-\d{2}-\d{2}$/.test(line) || Number.isNaN(Date.parse(`${line}T00:00:00Z`))) ?? ''
  return { days: [...new Set(lines)].sort(), bad }
}

/** As the house takes them. */
export function termsOf(draft: Draft, version: number) {
  return {
    version, ...draft.rules, weights: draft.weights, holidays: datesOf(draft.holidays).days, workdays: datesOf(draft.workdays).days,
    kinds: draft.kinds.map(({ starts, hours, ...kind }) => ({ ...kind, starts_min: minutesOf(starts), minutes: Math.round(hours * 60) })),
    needs: draft.needs.map(need => ({ ...need, skills: need.skills.split(/[\s,，]+/).filter(Boolean) })),
  }
}

/** A code nobody has yet. */
export function freshCode(stem: string, taken: readonly string[]): string {
  for (let n = 1; ; n++) if (!taken.includes(`${stem}_${n}`)) return `${stem}_${n}`
}
