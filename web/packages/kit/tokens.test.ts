import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
type Tokens = Record<string, string>

/** The colours of one theme, as written. */
function theme(name: string): Tokens {
  const block = css.slice(css.indexOf(`[data-theme='${name}'] {`)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, token, colour]) => [token, colour]))
}

/** WCAG 2.2: relative luminance, 0..1. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const SURFACES = ['ground', 'surface', 'raised', 'sunken']
const TEXTS = ['text', 'muted', 'stale', 'accent', 'good', 'warn', 'bad']
const SOFT = [['good', 'good-soft'], ['warn', 'warn-soft'], ['bad', 'bad-soft'], ['accent', 'info-soft']] as const
const READ = [
  ...TEXTS.flatMap(text => SURFACES.map(surface => [text, surface] as const)),
  ...SOFT, ...SOFT.flatMap(([, soft]) => [['text', soft], ['muted', soft]] as const),
  ['on-fill', 'accent-fill'], ['on-fill', 'bad-fill'],
] as const
const SEEN = ['edge', 'focus'].flatMap(mark => SURFACES.map(surface => [mark, surface] as const))

const tooClose = (tokens: Tokens, pairs: readonly (readonly [string, string])[], least: number): string[] => pairs
  .map(([one, other]) => ({ pair: `${one} on ${other}`, ratio: contrast(tokens[one] ?? '', tokens[other] ?? '') }))
  .filter(({ ratio }) => !(ratio >= least))
  .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`)

it('knows what contrast is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it.each(['dark', 'light'])('is readable: %s', name => {
  expect(tooClose(theme(name), READ, 4.5)).toEqual([])
  expect(tooClose(theme(name), SEEN, 3)).toEqual([])
})

it('has the same tokens in both themes', () => expect(Object.keys(theme('light')).sort()).toEqual(Object.keys(theme('dark')).sort()))
