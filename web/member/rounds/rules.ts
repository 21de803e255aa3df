/** What is left of a round of inspection. Pure: no wire, no clock. */
import type { Round, RoundItem, Verdict } from '@wire'

/** What this phone has pressed about a thing, until the house has heard it and told of it. */
export interface Looked { verdict: Verdict; words: string; at: number }
export type Book = Readonly<Record<string, Looked>>

export interface Line { item: RoundItem; looked: Looked | null; isDue: boolean }

/** Due first, then the rest; what was looked at sinks to the end. */
export function linesOf(round: Round, book: Book, sinceMs: number): Line[] {
  const lines = round.items.map((item): Line => {
    const pressed = book[item.id] ?? null
    const looked = pressed && pressed.at >= sinceMs ? pressed : null
    return { item, looked, isDue: item.turns.includes('due') && !looked }
  })
  const rank = (line: Line): number => (line.isDue ? 0 : line.looked ? 2 : 1)
  return lines.sort((a, b) => rank(a) - rank(b))
}

export const dueCount = (round: Round): number => round.items.filter(item => item.turns.includes('due')).length

/** Labels are typed and scanned in many ways; a serial number will do. */
export function found(text: string, items: readonly RoundItem[]): RoundItem | null {
  const plain = (one: string): string => one.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const wanted = plain(text)
  if (!wanted) return null
  return items.find(({ label }) => plain(label) === wanted || plain(label) === `PA${wanted}`) ?? items.find(({ serial }) => serial !== '' && plain(serial) === wanted) ?? null
}

/** What was pressed longer ago belongs to another round. */
export const kept = (book: Book, oldestMs: number): Book => Object.fromEntries(Object.entries(book).filter(([, looked]) => looked.at >= oldestMs))
