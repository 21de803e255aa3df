/** Rectangles drawn over a picture, in fractions of its width and height. Pure. */
export interface Spot { left: number; top: number; width: number; height: number }
export interface Dot { x: number; y: number }

/** What a tap covers, and the least a stroke does. */
export const TAP = 0.12
const LEAST = 0.02
const DIGITS = 4

const within = (number: number): number => Math.min(1, Math.max(0, number))
const short = (number: number): number => Number(number.toFixed(DIGITS))

/** From one corner to the other, within the picture; a mere tap is a square around it. */
export function spotBetween(from: Dot, to: Dot): Spot {
  const isTap = Math.abs(from.x - to.x) < LEAST && Math.abs(from.y - to.y) < LEAST
  const [a, b] = isTap ? [{ x: to.x - TAP / 2, y: to.y - TAP / 2 }, { x: to.x + TAP / 2, y: to.y + TAP / 2 }] : [from, to]
  const left = within(Math.min(a.x, b.x))
  const top = within(Math.min(a.y, b.y))
  return { left: short(left), top: short(top), width: short(Math.max(LEAST, within(Math.max(a.x, b.x)) - left)), height: short(Math.max(LEAST, within(Math.max(a.y, b.y)) - top)) }
}

/** The frame moved or grown by the keyboard, never leaving the picture. */
export function nudged(spot: Spot, key: string): Spot {
  const step = 0.03
  const { left, top, width, height } = spot
  const grown = (by: number) => ({ ...spot, width: Math.min(1 - left, Math.max(LEAST, width + by)), height: Math.min(1 - top, Math.max(LEAST, height + by)) })
  switch (key) {
    case 'ArrowLeft': return { ...spot, left: Math.max(0, left - step) }
    case 'ArrowRight': return { ...spot, left: Math.min(1 - width, left + step) }
    case 'ArrowUp': return { ...spot, top: Math.max(0, top - step) }
    case 'ArrowDown': return { ...spot, top: Math.min(1 - height, top + step) }
    case '+': case '=': return grown(step)
    case '-': return grown(-step)
    default: return spot
  }
}
