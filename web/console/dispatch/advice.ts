import type { Pick } from '@wire'

/** Something the call needs and nobody brings in time. */
export interface Missing { kind: 'skill' | 'item'; code: string }
/** What the shortlist says before the call is saved. `within`: minutes → how many could be there. */
export interface Advice { soonest: Pick | null; within: { minutes: number; count: number }[]; missing: Missing[] }

const MINUTES = [3, 5] as const
const IN_TIME_S = 300

const brings = ({ reasons }: Pick, kind: 'skill' | 'item', code: string): boolean =>
  reasons.some(({ code: why, facts }) => (kind === 'skill' ? why === 'has_skill' && facts['skill'] === code : (why === 'carries' || why === 'fetches') && facts['item'] === code))

/** How soon somebody could be there, how many within three and five minutes, and what nobody brings within five. */
export function adviceOf({ go }: { go: readonly Pick[] }, needs: { skills: readonly string[]; equipment: readonly string[] }): Advice {
  const inTime = go.filter(({ eta_s }) => eta_s <= IN_TIME_S)
  const wanted: Missing[] = [...needs.skills.map(code => ({ kind: 'skill' as const, code })), ...needs.equipment.map(code => ({ kind: 'item' as const, code }))]
  return {
    soonest: [...go].sort((a, b) => a.eta_s - b.eta_s)[0] ?? null,
    within: MINUTES.map(minutes => ({ minutes, count: go.filter(({ eta_s }) => eta_s <= minutes * 60).length })),
    missing: wanted.filter(({ kind, code }) => !inTime.some(one => brings(one, kind, code))),
  }
}
