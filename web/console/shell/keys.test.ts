import { expect, it } from 'vitest'
import { HOT } from '../incidents/steps'
import { KEYS } from './keys'
import { words } from './words'

const sources = import.meta.glob<string>('../**/*.{ts,vue}', { query: '?raw', import: 'default', eager: true })
const lines = KEYS.flatMap(({ lines }) => lines)
const bound = Object.values(sources).flatMap(source => [...source.matchAll(/key: '[^']+', does: '(shell\.does\.\w+)'/g)].map(found => found[1] ?? ''))
const said = words['zh-CN']['does'] as Record<string, string>

it('every key that is bound somewhere is on the sheet, and in words', () => {
  const wanted = [...new Set([...bound, ...Object.keys(HOT).map(verb => `shell.does.${verb}`)])]
  expect(wanted.length).toBeGreaterThan(20)
  expect(wanted.filter(does => !lines.some(line => line.does === does))).toEqual([])
  expect(lines.filter(({ does }) => !said[does.replace('shell.does.', '')])).toEqual([])
})

it('every verb of an incident has a key of its own, except a verb and its opposite', () => {
  const keys = Object.entries(HOT).filter(([verb]) => verb !== 'resume').map(([, key]) => key)
  expect(new Set(keys).size).toBe(keys.length)
})
