/** What a request for help must carry before it can go out, and how its state is shown. Pure. */
import type { HelpRequest, Point } from '@wire'

export interface Draft {
  text: string
  category: string
  place: string
  at: Point | null
}

export const emptyDraft = (): Draft => ({ text: '', category: '', place: '', at: null })

export type Missing = 'whatMissing' | 'whereMissing'

export function missing(draft: Draft): Missing | null {
  if (draft.text.trim() === '') return 'whatMissing'
  return draft.at === null && draft.place.trim() === '' ? 'whereMissing' : null
}

export function bodyOf(draft: Draft): Record<string, unknown> {
  return {
    text: draft.text.trim(),
    sos: false,
    ...(draft.category ? { category: draft.category } : {}),
    ...(draft.place.trim() ? { place: draft.place.trim() } : {}),
    ...(draft.at ? { at: { latitude: draft.at.latitude, longitude: draft.at.longitude, datum: 'wgs84' } } : {}),
  }
}

export function sosBody(at: Point | null, place = ''): Record<string, unknown> {
  return { text: '', sos: true, ...(place.trim() ? { place: place.trim() } : {}), ...(at ? { at: { latitude: at.latitude, longitude: at.longitude, datum: 'wgs84' } } : {}) }
}

/** A letter that came back, as a draft again. */
export function draftOf(body: Record<string, unknown>): Draft {
  const word = (key: string): string => (typeof body[key] === 'string' ? body[key] : '')
  const at = body['at'] as Point | undefined
  return { text: word('text'), category: word('category'), place: word('place'), at: at ? { latitude: at.latitude, longitude: at.longitude } : null }
}

const OVER = new Set<HelpRequest['status']>(['closed', 'followed_up', 'cancelled', 'merged', 'handed_over'])

export const isOver = (request: Pick<HelpRequest, 'status'>): boolean => OVER.has(request.status)

/** Somebody who is overdue is said to be there any minute. */
export const minutesUntil = (iso: string, nowMs: number): number => Math.max(1, Math.ceil((Date.parse(iso) - nowMs) / 60_000))

/** Open ones first, then the newest. */
export function inOrder(requests: readonly HelpRequest[]): HelpRequest[] {
  return [...requests].sort((a, b) => Number(isOver(a)) - Number(isOver(b)) || Date.parse(b.received) - Date.parse(a.received))
}
