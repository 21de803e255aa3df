import type { Lamps, LiveState } from '@wire'

export type Tone = 'good' | 'warn' | 'bad' | 'past'
export interface Lamp { part: string; state: string; tone: Tone }

/** In the order of the lamp row; a part the server adds later comes after these. */
const ORDER = ['link', 'database', 'live', 'workers', 'map', 'timers', 'positions', 'codes', 'outside', 'backup', 'bell']
const TONE: Readonly<Record<string, Tone>> = { ok: 'good', on: 'good', off: 'past', connecting: 'warn', estimated: 'warn', late: 'warn', slow: 'warn', muted: 'warn', held: 'warn', dumb: 'warn' }
const LINK: Readonly<Record<LiveState, string>> = { live: 'ok', connecting: 'connecting', lost: 'down' }
const rank = (part: string): number => (ORDER.indexOf(part) + 1 || ORDER.length + 1)

/** Every part of the house, and of this screen, as a lamp. While the link is lost what the server last said of itself is not believed. */
export function lampRow(lamps: Lamps, link: LiveState, bell: 'on' | 'muted' | 'dumb'): Lamp[] {
  const all = { link: LINK[link], bell, ...(link === 'lost' ? {} : lamps) }
  return Object.entries(all).map(([part, state]) => ({ part, state, tone: TONE[state] ?? 'bad' })).sort((a, b) => rank(a.part) - rank(b.part))
}

/** What deserves a banner: trouble of the server's parts. The link, the map's estimate and the bell say it elsewhere. */
export const troubles = (row: readonly Lamp[]): Lamp[] =>
  row.filter(({ part, state, tone }) => !['link', 'bell'].includes(part) && state !== 'estimated' && (tone === 'bad' || tone === 'warn'))

/** What is still known where the lamps were refused with `code`: who asks for them is looked up in the database. */
export const lampsAfter = (lamps: Lamps, code: string): Lamps =>
  code === 'database_away' ? { ...lamps, database: 'down' } : lamps
