import type { Spelt } from './grammar'

/** `match` of pinyin-pro: where in the Chinese name the letters are heard, or null. */
type Heard = (name: string, letters: string, options: { continuous: boolean; v: boolean }) => number[] | null

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i)

/** As it is written, before the table of sounds is there. */
export const written: Spelt = (name, typed) => {
  const at = name.toLowerCase().indexOf(typed)
  return at < 0 ? null : range(at, typed.length)
}

/** As it is written, in pinyin or in initials, also mixed: 喻明 is yuming, yum, ym, 喻m. */
export const speller = (match: Heard): Spelt => (name, typed) =>
  written(name, typed) ?? match(name.toLowerCase(), typed.replaceAll(' ', ''), { continuous: true, v: true })
