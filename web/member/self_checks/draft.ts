/** What somebody has answered so far. Pure. */
import type { CheckFinding, MySelfCheck } from '@wire'

export type Severity = NonNullable<CheckFinding['severity']>
/** `null`: nothing chosen yet. */
export interface Answer { verdict: 'fine' | 'wrong' | null; severity: Severity; words: string }

export type Draft = Record<string, Answer>
type Items = Pick<MySelfCheck, 'items'>

const blank = (): Answer => ({ verdict: null, severity: 'medium', words: '' })

/** A draft for these items; what is kept of an earlier one stays. */
export const draftOf = ({ items }: Items, kept: Draft = {}): Draft => Object.fromEntries(items.map(({ code }) => [code, { ...blank(), ...kept[code] }]))

const answers = ({ items }: Items, draft: Draft): Answer[] => items.map(({ code }) => draft[code] ?? blank())

export const done = (check: Items, draft: Draft): number => answers(check, draft).filter(({ verdict }) => verdict !== null).length

export const wordless = (check: Items, draft: Draft): number => answers(check, draft).filter(({ verdict, words }) => verdict === 'wrong' && !words.trim()).length

export const hazards = (check: Items, draft: Draft): number => answers(check, draft).filter(({ verdict }) => verdict === 'wrong').length

/** As the server wants it. */
export const findings = ({ items }: Items, draft: Draft): CheckFinding[] =>
  items.map(({ code }) => {
    const { verdict, severity, words } = draft[code] ?? blank()
    return verdict === 'wrong' ? { item: code, severity, words: words.trim() } : { item: code, words: '' }
  })
