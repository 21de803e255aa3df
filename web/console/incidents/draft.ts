import type { Caller, DatedPoint, Incident, NewIncident } from '@wire'

/** A call as it stands in the form. */
export interface Draft {
  category: string
  /** null: as usual for the category. */
  priority: number | null
  place: string
  at: DatedPoint | null
  text: string
  name: string
  phone: string
}

export const blank = (): Draft => ({ category: '', priority: null, place: '', at: null, text: '', name: '', phone: '' })

export const isBlank = ({ category, place, at, text, name, phone }: Draft): boolean => !category && !place && !at && !text && !name && !phone

export const draftOf = ({ category, priority, place, at, text, caller }: Incident): Draft => ({
  category, priority, place, at: at ? { ...at, datum: 'wgs84' } : null, text, name: caller?.name ?? '', phone: caller?.phone ?? '',
})

const sameAt = (a: DatedPoint | null, b: DatedPoint | null): boolean =>
  a === b || (a !== null && b !== null && a.latitude === b.latitude && a.longitude === b.longitude && a.datum === b.datum)

export type Field = 'category' | 'priority' | 'place' | 'at' | 'text' | 'caller'

/** Which fields of two drafts differ. */
export function differing(a: Draft, b: Draft): Field[] {
  const plain = (['category', 'priority', 'place', 'text'] as const).filter(field => a[field] !== b[field])
  return [...plain, ...(sameAt(a.at, b.at) ? [] : ['at' as const]), ...(a.name === b.name && a.phone === b.phone ? [] : ['caller' as const])]
}

/** What a correction sends: only what was changed. A position can be moved, not taken away. */
export function changes(before: Draft, after: Draft): Partial<NewIncident> {
  const caller: Caller = { name: after.name.trim(), phone: after.phone.trim() }
  const all = { category: after.category, priority: after.priority, place: after.place.trim(), at: after.at, text: after.text.trim(), caller }
  return Object.fromEntries(differing(before, after).filter(field => all[field] !== null).map(field => [field, all[field]]))
}

/** Somebody else was faster: what I did not touch becomes his, what I typed stays. */
export function rebased(before: Draft, mine: Draft, now: Draft): Draft {
  const touched = new Set(differing(before, mine))
  const keep = <Key extends keyof Draft>(key: Key, field: Field): Draft[Key] => (touched.has(field) ? mine[key] : now[key])
  return {
    category: keep('category', 'category'), priority: keep('priority', 'priority'), place: keep('place', 'place'), at: keep('at', 'at'),
    text: keep('text', 'text'), name: keep('name', 'caller'), phone: keep('phone', 'caller'),
  }
}
