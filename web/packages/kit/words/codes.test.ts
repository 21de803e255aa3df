import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { errors } from './errors'
import { sheetErrors } from './sheets'

const SERVER = fileURLToPath(new URL('../../../../src/pingan', import.meta.url))
/** A refusal is raised with its code as the first word, e.g. Invalid("datum_missing"). */
const RAISED = /\b(?:NotSignedIn|NotFound|NotAllowed|WrongMoment|Overtaken|Invalid|TooMany|Unavailable|Away)\(\s*"([a-z_]+)"/g
/** Said by commands, never to a screen. */
const NEVER_SHOWN = new Set(['database_busy', 'database_dangling', 'map_empty', 'map_folder_in_use', 'map_missing', 'map_no_streets', 'map_outdated', 'map_unreadable', 'no_line', 'pg_failed', 'pg_keeps_little', 'pg_no_right', 'pg_no_senders', 'pg_programs_missing', 'pg_root', 'pg_server_missing', 'pg_tablespaces', 'pg_unreachable', 'rehearsal', 'roster_lost', 'roster_unreadable'])

it('has a sentence for every code the server refuses with', () => {
  const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.py'))
  const codes = files.flatMap(name => [...readFileSync(join(SERVER, name), 'utf8').matchAll(RAISED)].map(([, code]) => code ?? ''))
  expect(codes.length).toBeGreaterThan(20)
  const { file, fault } = sheetErrors['zh-CN'] as Record<string, object>
  const said = { ...errors['zh-CN'], ...file, ...fault }
  expect([...new Set(codes)].filter(code => !NEVER_SHOWN.has(code) && !(code in said))).toEqual([])
})
