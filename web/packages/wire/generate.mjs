/**
 * Writes openapi.ts from openapi.json, which the server exports with `pingan openapi`. With --check it only says whether openapi.ts is fresh.
 * What machines call (/api/hooks/) is left out: no screen speaks it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

const here = name => new URL(name, import.meta.url)

const document = JSON.parse(await readFile(here('openapi.json'), 'utf8'))
document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith('/api/') && !path.startsWith('/api/hooks/')))
const text = `/* Generated from openapi.json by generate.mjs. */\n${astToString(await openapiTS(document))}`

if (!process.argv.includes('--check')) await writeFile(here('openapi.ts'), text)
else if (text !== (await readFile(here('openapi.ts'), 'utf8').catch(() => ''))) {
  process.stderr.write('packages/wire/openapi.ts is stale: run npm run wire\n')
  process.exit(1)
}
