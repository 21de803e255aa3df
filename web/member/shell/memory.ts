/** What this phone remembers between two openings of the page. Nothing of it outlives signing out. */
import type { Boards } from '@wire'

const BOARDS = 'pingan.boards'

function read<Kind>(key: string): Kind | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kind | null
  } catch {
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // storage is full or forbidden: the page works, it only forgets
  }
}

export const keptBoards = (): Partial<Boards> => read<Partial<Boards>>(BOARDS) ?? {}

export function keepBoards(boards: Boards): void {
  const { me, offers, requests } = boards
  const empty = [me, offers, requests].every(rows => Object.keys(rows).length === 0)
  write(BOARDS, empty ? null : { me, offers, requests })
}

export const recall = <Kind>(name: string): Kind | null => read<Kind>(`pingan.${name}`)
export const remember = (name: string, value: unknown): void => write(`pingan.${name}`, value)
