import type { Incident } from '@wire'

/** What is being waited for: that somebody signs for the call, that somebody is there, that it is reported back. */
export type Span = 'sign_for' | 'turn_out' | 'feedback'

/** The official time bands, in seconds: the last one is open. Every report prints the same. */
export const BANDS_S: Readonly<Record<Span, readonly number[]>> = { sign_for: [30, 60, 120, 180], turn_out: [300, 600, 900, 1800], feedback: [1800, 3600, 7200, 14_400] }

/** `index`: which band, from 0; `share`: how far through all bands, which are drawn equally wide, 0 to 1. */
export interface Band { span: Span; seconds: number; index: number; share: number }

const ENDED: ReadonlySet<string> = new Set(['reported', 'closed', 'followed_up', 'handed_over', 'cancelled', 'merged', 'on_hold'])

function waitsFor({ status, received, acknowledged, first_arrived }: Incident): { span: Span; since: string } | null {
  if (ENDED.has(status)) return null
  if (first_arrived) return { span: 'feedback', since: first_arrived }
  return { span: acknowledged ? 'turn_out' : 'sign_for', since: received }
}

function place(span: Span, seconds: number): Pick<Band, 'index' | 'share'> {
  const ends = BANDS_S[span]
  const found = ends.findIndex(end => seconds < end)
  const index = found < 0 ? ends.length : found
  const from = ends[index - 1] ?? 0
  const to = ends[index] ?? from * 2
  return { index, share: (index + Math.min(1, (seconds - from) / (to - from))) / (ends.length + 1) }
}

/** In which official band an incident stands now; null when nothing is waited for. */
export function bandOf(incident: Incident, nowMs: number): Band | null {
  const waits = waitsFor(incident)
  if (!waits) return null
  const seconds = Math.max(0, (nowMs - Date.parse(waits.since)) / 1000)
  return { span: waits.span, seconds, ...place(waits.span, seconds) }
}
