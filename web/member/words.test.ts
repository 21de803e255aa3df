import { expect, it } from 'vitest'
import { missingWords, namedKeys, unwrittenKeys, type Words } from '@kit/words'

/** Every feature's, wherever they come in. */
const features = import.meta.glob<{ words: Words }>(['./*/words.ts', './duty/later.ts', './shell/later.ts'], { eager: true })

it.each(Object.entries(features))('%s is complete in both languages', (_, feature) => expect(missingWords(feature.words)).toEqual([]))

/** A folder whose words go by another name, and words that come after the first sight. */
const OWN_NAMES: Readonly<Record<string, string>> = { handovers: 'handover', rounds: 'round' }
const LATER: Readonly<Record<string, string>> = { './duty/later.ts': 'self', './shell/later.ts': 'about' }

/** By the name under which the screen puts them together. */
const named = Object.fromEntries(Object.entries(features).map(([path, { words }]) => [LATER[path] ?? OWN_NAMES[path.split('/')[1] ?? ''] ?? path.split('/')[1] ?? '', words]))
const sources = import.meta.glob<string>(['./**/*.vue', './**/*.ts', '!./**/*.test.ts'], { eager: true, query: '?raw', import: 'default' })

it('has words for every sentence of its features that a page names', () => {
  const keys = namedKeys(Object.values(sources))
  expect(keys.length).toBeGreaterThan(200)
  expect(unwrittenKeys(keys, named)).toEqual([])
})
