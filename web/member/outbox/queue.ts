/** What the member pressed while there was no network: kept in order, sent once. Pure. */

export interface Letter {
  /** goes out as Idempotency-Key, so that sending twice does it once */
  key: string
  path: string
  body: Record<string, unknown> | null
  /** a photo, sent as multipart field `file` */
  file: Blob | null
  /** what it is about, e.g. an offer's id; letters about one thing go strictly in order */
  subject: string
  /** what was pressed, for showing */
  verb: string
  /** ms since the epoch */
  made: number
  tries: number
  /** not before this moment */
  notBefore: number
}

export type Answer = { kind: 'done' } | { kind: 'refused' } | { kind: 'later'; afterMs: number | null }

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

/** What an answer's status means for a letter: 4xx will not change by asking again, except "slow down" and "sign in first". */
export function judge(status: number, retryAfterS: number | null): Answer {
  if (status >= 200 && status < 300) return { kind: 'done' }
  if (status === 429) return { kind: 'later', afterMs: (retryAfterS ?? 5) * 1000 }
  if (status === 401 || status === 408 || status === 0 || status >= 500) return { kind: 'later', afterMs: null }
  return { kind: 'refused' }
}

export function backoffMs(tries: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries)
}

export function postponed(letter: Letter, afterMs: number | null, nowMs: number): Letter {
  return { ...letter, tries: letter.tries + 1, notBefore: nowMs + (afterMs ?? backoffMs(letter.tries)) }
}

/** The first letter of each subject that is due: one stuck subject does not hold up the others. */
export function due(letters: readonly Letter[], nowMs: number): Letter[] {
  const heads = new Map<string, Letter>()
  for (const letter of [...letters].sort((a, b) => a.made - b.made)) if (!heads.has(letter.subject)) heads.set(letter.subject, letter)
  return [...heads.values()].filter(letter => letter.notBefore <= nowMs)
}

export function waitingVerbs(letters: readonly Letter[], subject: string): string[] {
  return letters
    .filter(letter => letter.subject === subject)
    .sort((a, b) => a.made - b.made)
    .map(letter => letter.verb)
}
