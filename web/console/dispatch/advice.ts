import type { Pick, Shortlist } from '@wire'
import { peopleOf, type Person } from './people'

/** Something the call needs and nobody brings in time. */
export interface Missing { kind: 'skill' | 'item'; code: string }
/** What the shortlist says before the call is saved. `within`: minutes → how many could be there. */
export interface Advice { soonest: Pick | Person | null; within: { minutes: number; count: number }[]; missing: Missing[] }

type Told = { readonly [part in 'go' | 'further']: Shortlist[part] }

const MINUTES = [3, 5] as const
const IN_TIME_S = 300

const brings = ({ reasons }: Pick, kind: 'skill' | 'item', code: string): boolean =>
  reasons.some(({ code: why, facts }) => (kind === 'skill' ? why === 'has_skill' && facts['skill'] === code : (why === 'carries' || why === 'fetches') && facts['item'] === code))

/** How soon somebody could be there, how many within three and five minutes, and what nobody brings within five. */
export function adviceOf({ go, further }: Told, needs: { skills: readonly string[]; equipment: readonly string[] }): Advice {
  const everybody = [...go, ...peopleOf(further)].map(who => ({ who, s: who.eta_s ?? Infinity })).sort((a, b) => a.s - b.s)
  const inTime = go.filter(({ eta_s }) => eta_s <= IN_TIME_S)
  const wanted: Missing[] = [...needs.skills.map(code => ({ kind: 'skill' as const, code })), ...needs.equipment.map(code => ({ kind: 'item' as const, code }))]
  return {
    soonest: everybody[0]?.who ?? null,
    within: MINUTES.map(minutes => ({ minutes, count: everybody.filter(({ s }) => s <= minutes * 60).length })),
    missing: wanted.filter(({ kind, code }) => !inTime.some(one => brings(one, kind, code))),
  }
}
