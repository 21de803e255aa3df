import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'vue/compiler-sfc'
import { expect, it } from 'vitest'

const WEB = fileURLToPath(new URL('../../', import.meta.url))
const CHINESE = /\p{Script=Han}/u
/** Text between tags, or of an attribute that is read or seen, with two English words in a row. */
const SHOWN = /(?:title|placeholder|aria-label|alt|label)="([^"{}]*)"|>([^<>{}]+)</g
const ENGLISH = /[A-Za-z]{2,} [a-z]{2,}/
/** Where sentences belong (`later.ts`: those a phone reads after its first page), what is generated, and tests, which quote them. */
const FREE = /(^|\/)words(\.ts|\/)|(^|\/)later\.ts$|openapi|\.test\.ts$|node_modules|\.d\.ts$/
/** What is no sentence, each with its reason. */
const DATA: Readonly<Record<string, string>> = {
  'console/roll_calls/heard.ts': 'what is typed into the command bar',
  'console/command/verbs.ts': 'words that are understood, never said',
  'member/shell/useLanguage.ts': 'a language names itself in its own words',
}

const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' }).filter(name => /^(console|member|packages)\/.*\.(ts|vue)$/.test(name) && !FREE.test(name))
const bare = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '')
/** Names are joined by the Chinese comma in every language; a figure of the alliance is no sentence. */
const joined = (code: string) => code.replace(/['"`][、，：]['"`]/g, '')

function spoken(name: string): string[] {
  const code = readFileSync(join(WEB, name), 'utf8')
  const found = joined(bare(code)).split('\n').filter(line => CHINESE.test(line))
  const template = name.endsWith('.vue') ? (parse(code).descriptor.template?.content ?? '') : ''
  const english = [...bare(template).matchAll(SHOWN)].map(([, attribute, text]) => attribute ?? text ?? '').filter(text => ENGLISH.test(text))
  return [...found, ...english].map(line => `${name}: ${line.trim().slice(0, 80)}`)
}

it('says nothing that does not stand in a words file', () => {
  expect(files.length).toBeGreaterThan(150)
  expect(files.filter(name => !(name in DATA)).flatMap(spoken)).toEqual([])
})

/** Brackets, colons and the like of Chinese, which `useSpeech` says in the reader's language; what people type may be parted by them. */
const MARKS = /[（）：；，]/
const pages = files.filter(name => name.endsWith('.vue'))

it('sets no Chinese mark before a reader of English', () => {
  const found = pages.flatMap(name => bare(readFileSync(join(WEB, name), 'utf8')).split('\n').filter(line => MARKS.test(line)).map(line => `${name}: ${line.trim()}`))
  expect(found).toEqual([])
})

it('would hear a sentence', () => {
  expect([...'<p>Please wait here</p>'.matchAll(SHOWN)].some(([, , text]) => ENGLISH.test(text ?? ''))).toBe(true)
  expect(CHINESE.test("say('请稍候')")).toBe(true)
})
