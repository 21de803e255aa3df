import type { PassedRows, PeopleRows, Pick, Shortlist } from '@wire'

/** Somebody on the shortlist of whom no more is told. */
export interface Person { member: string; name: string; force: Pick['force']; eta_s: number | null }
/** Somebody passed over, and why. */
export type Passed = Person & { reason: PassedRows['reason']; facts: PassedRows['facts']; overrulable: boolean }

const NOWHERE_S = Number.MAX_VALUE

/** One after the other what came as columns. */
export const peopleOf = ({ members, names, forces, etas_s }: PeopleRows): Person[] =>
  members.map((member, i) => ({ member, name: names[i] ?? '', force: forces[i] ?? 'volunteer', eta_s: etas_s[i] ?? null }))

/** Everybody who is passed over, the nearest first. */
export const passedOf = ({ passed }: Shortlist): Passed[] =>
  passed
    .flatMap(({ people, ...told }) => peopleOf(people).map(one => ({ ...one, ...told })))
    .sort((a, b) => (a.eta_s ?? NOWHERE_S) - (b.eta_s ?? NOWHERE_S))

/** How many are passed over. */
export const countPassed = ({ passed }: Shortlist): number => passed.reduce((sum, { people }) => sum + people.members.length, 0)
