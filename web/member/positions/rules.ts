/** How well the phone knows where it is, in the words the page uses. Pure. */
import type { Fix } from './pace'

export type Trouble = 'denied' | 'missing' | 'insecure'
export type PositionState = 'off' | 'searching' | 'good' | 'coarse' | Trouble

export const COARSE_M = 80
const STALE_MS = 90_000

export function stateOf(watching: boolean, trouble: Trouble | null, newest: Fix | null, nowMs: number): PositionState {
  if (!watching) return 'off'
  if (trouble === 'denied' || trouble === 'insecure') return trouble
  if (newest === null || nowMs - newest.seen > STALE_MS) return trouble ?? 'searching'
  return (newest.accuracy_m ?? 0) > COARSE_M ? 'coarse' : 'good'
}

/** The browser's error number, as we call it. A time-out is no trouble yet: it goes on looking. */
export function troubleOf(code: number): Trouble | null {
  if (code === 1) return 'denied'
  return code === 2 ? 'missing' : null
}
