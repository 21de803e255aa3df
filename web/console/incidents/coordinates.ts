import type { Point } from '@wire'

/** "31.1883, 121.4365" or "121.4365 31.1883" (in China the larger number is the longitude); null if it is neither. */
export function readCoordinates(text: string): Point | null {
  const numbers = text.trim().split(/[\s,，;；]+/).filter(Boolean).map(Number)
  const [a, b] = numbers
  if (numbers.length !== 2 || a === undefined || b === undefined || !Number.isFinite(a) || !Number.isFinite(b)) return null
  const [latitude, longitude] = Math.abs(a) > 90 ? [b, a] : [a, b]
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}
