import type { MapHit } from '@map'
import type { Point } from '@wire'

export interface Listed { hit: MapHit; at: Point; name: string; about: string }

/** Those whose name or description holds the words, and how many more there are than `most`. */
export function found(rows: readonly Listed[], words: string, most: number): { rows: Listed[]; more: number } {
  const wanted = words.trim().toLowerCase()
  const all = rows.filter(row => !wanted || `${row.name} ${row.about}`.toLowerCase().includes(wanted))
  return { rows: all.slice(0, most), more: Math.max(0, all.length - most) }
}

/** The row after or before the one with the focus; the ends hold. */
export const stepped = (index: number, by: 1 | -1, count: number): number => Math.max(0, Math.min(count - 1, index + by))
