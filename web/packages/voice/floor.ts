/** What a screen knows of a channel. Pure. */
export interface Speaker { part: 'room' | 'house' | 'responder'; name: string; mine: boolean }

export interface Floor { speaker: Speaker | null; ears: number }

export type RadioMessage =
  | { t: 'floor'; speaker: Speaker | null; until: string | null; ears: number }
  | { t: 'kept' }
  | { t: 'pong' }
  | { t: 'refused'; code: string }
  | { t: 'bye'; code: string }

export const NOBODY: Floor = { speaker: null, ears: 0 }

export function readMessage(text: string): RadioMessage | null {
  try {
    const message = JSON.parse(text) as RadioMessage
    return typeof message === 'object' && typeof message?.t === 'string' ? message : null
  } catch {
    return null
  }
}

/** What the button says: whose turn it is, seen from whoever presses it. */
export type Turn = 'free' | 'mine' | 'asking' | 'taken'

export function turnOf(floor: Floor, isPressed: boolean): Turn {
  if (floor.speaker?.mine) return 'mine'
  if (floor.speaker) return 'taken'
  return isPressed ? 'asking' : 'free'
}
