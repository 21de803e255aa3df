import type { Category, Policy, RuleFault } from '@wire'

/** A whole book as somebody would like it. Replaced, never changed in place. */
export interface Draft {
  categories: readonly Category[]
  policies: readonly Policy[]
}

export type Noun = 'category' | 'policy'
/** A line of the book: what it is, and its code or name. */
export interface Line { noun: Noun; name: string }

export const withCategory = (draft: Draft, code: string, changed: Partial<Category>): Draft =>
  ({ ...draft, categories: draft.categories.map(one => (one.code === code ? { ...one, ...changed } : one)) })

export const withPolicy = (draft: Draft, name: string, changed: Partial<Policy>): Draft =>
  ({ ...draft, policies: draft.policies.map(one => (one.name === name ? { ...one, ...changed } : one)) })

/** A name nobody has yet: "nearest-3-2" after "nearest-3". */
export function freeName(draft: Draft, like: string): string {
  const taken = new Set(draft.policies.map(one => one.name))
  for (let number = 2; ; number++) if (!taken.has(`${like}-${number}`)) return `${like}-${number}`
}

export function copied(draft: Draft, name: string): Draft {
  const original = draft.policies.find(one => one.name === name)
  return original ? { ...draft, policies: [...draft.policies, { ...original, name: freeName(draft, name) }] } : draft
}

export const removed = (draft: Draft, name: string): Draft => ({ ...draft, policies: draft.policies.filter(one => one.name !== name) })

export const usedBy = (draft: Draft, name: string): number => draft.categories.filter(one => one.policy === name).length

/** The mode closes what it excludes: nothing goes at once that a person must decide. */
export const withMode = (draft: Draft, code: string, mode: Category['mode']): Draft =>
  withCategory(draft, code, mode === 'first_response' ? { mode } : { mode, at_once: false })

/** "5, 10，15" → 5, 10, 15; what is no number is 0, which the rules refuse. */
export const ringsOf = (text: string): number[] => text.split(/[,，、\s]+/).filter(Boolean).map(part => (/^\d{1,4}$/.test(part) ? Number(part) : 0))

/** A field is a number, or 0 where it is none: the rules say what is wrong with it. */
export const wholeOf = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : 0)
export const shareOf = (text: string): number => (/^\d?\.?\d{1,6}$/.test(text.trim()) ? Number(text) : 0)

export const faultOf = (faults: readonly RuleFault[], line: Line, field: string): RuleFault | undefined =>
  faults.find(fault => fault.noun === line.noun && fault.name === line.name && fault.field === field)
