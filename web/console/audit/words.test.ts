import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { words } from './words'

/** The map lists every event of the house; it is drawn from the code. */
const map = readFileSync(new URL('../../../docs/map.md', import.meta.url), 'utf8')
const kinds = [...(map.split('## Events')[1]?.split('\n## ')[0] ?? '').matchAll(/^\| `([a-z_]+)\.([a-z_]+)` \|/gm)].map(([, feature = '', kind = '']) => ({ feature, kind }))

it('has a word for every kind of event', () => {
  const known = words['zh-CN']['kind'] as Record<string, Record<string, string>>
  expect(kinds.length).toBeGreaterThan(20)
  expect(kinds.filter(({ feature, kind }) => !known[feature]?.[kind])).toEqual([])
})
