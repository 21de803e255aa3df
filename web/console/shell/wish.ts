import { shallowRef } from 'vue'
import type { Point } from '@wire'

/** What the command bar wants done to an incident; whoever can do it takes the wish and begins. */
export const wish = shallowRef<{ incident: string; verb: string } | null>(null)

/** The wished verb for this incident if it is one of `verbs`, once. */
export function takeWish(incident: string, verbs: readonly string[]): string | null {
  const now = wish.value
  if (now?.incident !== incident || !verbs.includes(now.verb)) return null
  wish.value = null
  return now.verb
}

/** Somebody or something to look at; the map takes it and goes there. */
export type Spot = { kind: 'member' | 'house'; id: string } | { kind: 'place'; at: Point }
export const spot = shallowRef<Spot | null>(null)
