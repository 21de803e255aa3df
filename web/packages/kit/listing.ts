/** What a list shows, as it stands in the address: search, order, page and filters. */
export interface Listing { q: string; sort: string; page: number; filters: Readonly<Record<string, string>> }
export type Change = Partial<{ q: string; sort: string; page: number; filters: Readonly<Record<string, string>> }>

type Query = Readonly<Record<string, unknown>>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Reads the address; what is not there, or no sense, is the list's own beginning. */
export function listingOf(query: Query, names: readonly string[], sort: string): Listing {
  const page = Number(text(query['page']))
  return {
    q: text(query['q']), sort: text(query['sort']) || sort, page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    filters: Object.fromEntries(names.map(name => [name, text(query[name])])),
  }
}

/** The address after a change. Whatever changes but the page begins at the first page again; what is at its beginning is left out. */
export function addressOf(listing: Listing, change: Change, sort: string): Record<string, string> {
  const next = { ...listing, page: 1, ...change, filters: { ...listing.filters, ...change.filters } }
  const all = { q: next.q, sort: next.sort === sort ? '' : next.sort, page: next.page > 1 ? String(next.page) : '', ...next.filters }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}

/** A column's order after its head was pressed: first up, then down. */
export const turned = (sort: string, column: string): string => (sort === column ? `-${column}` : column)

export const sortedHow = (sort: string, column: string): 'ascending' | 'descending' | 'none' =>
  sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'

/** The row that an arrow key leads to, among `count`. */
export function stepped(at: number, key: string, count: number): number {
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key] ?? at
  return Math.max(0, Math.min(count - 1, to))
}

/** One column of a table. `sort`: what the server calls its order; `text`: the cell where there is no slot of the column's name. */
export interface Column<Row> { key: string; label: string; sort?: string; text?: (row: Row) => string; tone?: 'num' | 'strong' | 'muted' }
