import type { Point } from '@wire'
import { metresBetween } from '@map/mercator'

export interface Step { at: Point; seen: string }
/** Where somebody was at a moment. `walked`: the points behind him, and where he is. */
export interface Stand { at: Point; speed: number; metres: number; walked: Point[] }

const ms = (step: Step): number => Date.parse(step.seen)

/** Between two points he went straight on, at the speed that takes; before the first he stood there, after the last he stays. */
export function standAt(steps: readonly Step[], moment: number): Stand | null {
  const first = steps[0]
  if (!first) return null
  const passed = steps.filter(step => ms(step) <= moment)
  const from = passed.at(-1) ?? first
  const next = passed.length ? steps[passed.length] : undefined
  const metres = lengthOf(passed.map(step => step.at))
  const behind = passed.length ? passed.map(step => step.at) : [first.at]
  if (!next) return { at: from.at, speed: 0, metres, walked: behind }
  const share = (moment - ms(from)) / (ms(next) - ms(from))
  const leg = metresBetween(from.at, next.at)
  const at = { latitude: from.at.latitude + share * (next.at.latitude - from.at.latitude), longitude: from.at.longitude + share * (next.at.longitude - from.at.longitude) }
  return { at, speed: leg / ((ms(next) - ms(from)) / 1000), metres: metres + share * leg, walked: [...behind, at] }
}

export const lengthOf = (line: readonly Point[]): number => line.reduce((sum, at, index) => (index ? sum + metresBetween(line[index - 1] as Point, at) : 0), 0)
