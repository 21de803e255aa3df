import type { Point } from '@wire'
import { said, type Callee } from '../roll_calls/board'
import { VERBS, type Verb } from './verbs'

/** Which characters of the name were typed, as written, in pinyin or in initials; null if it is another name. */
export type Spelt = (name: string, typed: string) => readonly number[] | null

export interface Site { name: string; at: Point }
export interface Call { id: string; number: number; category: string; place: string; text: string; caller: string; verbs: readonly string[] }
/** Of the roll-call that runs: one that is called and may still answer. */
export interface Called extends Callee { id: string; rollCall: string }
export interface Names { id: string; zh: string; en: string }

/** What the bar knows when a line is read. `places`: what the map answered for the words of `placeOf`. */
export interface Known {
  people: readonly { id: string; name: string }[]
  calls: readonly Call[]
  houses: readonly (Site & { id: string })[]
  posts: readonly Site[]
  places: readonly Site[]
  called: readonly Called[]
  categories: readonly Names[]
  pages: readonly Names[]
  /** The incident in hand: what a verb without a number speaks of. */
  inHand: string | null
  spelt: Spelt
}

export type Deed =
  | { does: 'incident'; verb: string; id: string }
  | { does: 'person'; id: string; name: string }
  | { does: 'house'; id: string; name: string; at: Point }
  | { does: 'who'; name: string; at: Point }
  | { does: 'start'; category: string; place: string; at: Point | null }
  | { does: 'page'; page: string }
  | { does: 'search'; page: 'members' | 'archive'; words: string }
  | { does: 'set'; what: string }
  | { does: 'reply'; id: string; rollCall: string; number: number; name: string; way: 'radio' | 'telephone'; words: string }

export type Group = 'replies' | 'incidents' | 'people' | 'start' | 'near' | 'houses' | 'pages' | 'settings' | 'records'
export interface Meaning { group: Group; deed: Deed }

const MOST = 6

/** Full-width letters, capitals and double spaces are how an input method leaves them. */
export const plain = (line: string): string => line.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

const isLatin = (words: string): boolean => /^[\x20-\x7e]+$/.test(words)

interface Cut { head: string; rest: string }

/** Where a verb may end: at the first space, before a number, after Chinese words it begins with, or not at all. */
function cuts(line: string, words: readonly string[]): Cut[] {
  const space = line.indexOf(' ')
  const number = /^([a-z]+|[\u4e00-\u9fff]+)\s*#?(\d+)$/.exec(line)
  const found: Cut[] = [{ head: line, rest: '' }]
  if (space > 0) found.push({ head: line.slice(0, space), rest: line.slice(space + 1).replace(/^#/, '') })
  if (number?.[1] && number[2]) found.push({ head: number[1], rest: number[2] })
  for (const word of words) if (!isLatin(word) && line.startsWith(word) && line.length > word.length) found.push({ head: word, rest: line.slice(word.length).trim().replace(/^#/, '') })
  return found.filter((cut, i) => found.findIndex(({ head, rest }) => head === cut.head && rest === cut.rest) === i)
}

const WHOLE = 2
const SURE_LETTERS = 3

/** 3: that very word; 2: all of it in pinyin or initials, or enough of an English word; 1: its beginning; 0: something else. */
function likenessOf(word: string, typed: string, spelt: Spelt): number {
  const written = word.toLowerCase()
  if (written === typed) return 3
  if (isLatin(typed) && typed.length < 2) return 0
  if (isLatin(word)) return written.startsWith(typed) ? (typed.length >= SURE_LETTERS ? WHOLE : 1) : 0
  const heard = spelt(word, typed)
  return heard?.[0] === 0 ? (heard.length === word.length ? WHOLE : 1) : 0
}

const likeness = (words: readonly string[], typed: string, spelt: Spelt): number => Math.max(...words.map(word => likenessOf(word, typed, spelt)))

interface Reading<Thing> { thing: Thing; rest: string; likeness: number }

function readings<Thing>(line: string, things: readonly Thing[], wordsOf: (thing: Thing) => readonly string[], spelt: Spelt): Reading<Thing>[] {
  const found = things.flatMap(thing => cuts(line, wordsOf(thing)).map(({ head, rest }) => ({ thing, rest, likeness: likeness(wordsOf(thing), head, spelt) })))
  return found.filter(one => one.likeness > 0).sort((a, b) => b.likeness - a.likeness)
}

const verbsIn = (line: string, spelt: Spelt) => readings(line, VERBS, verb => verb.words, spelt)
const categoriesIn = (line: string, { categories, spelt }: Known) => readings(line, categories, ({ id, zh, en }) => [id, zh, en], spelt)

/** The words to look up on the map before the line can be read; empty if it names no place. */
export function placeOf(typed: string, known: Known): string {
  const line = plain(typed)
  const verbs = verbsIn(line, known.spelt).filter(({ thing, rest }) => thing.takes === 'place' && rest)
  return [...verbs, ...categoriesIn(line, known)].sort((a, b) => b.likeness - a.likeness).find(({ rest }) => rest)?.rest ?? ''
}

/** Names that begin so come before names that contain it. */
function named<Thing extends { name: string }>(things: readonly Thing[], typed: string, spelt: Spelt): Thing[] {
  const begins = ({ name }: Thing) => spelt(name, typed)?.[0] ?? Infinity
  return things.filter(({ name }) => spelt(name, typed)).sort((a, b) => begins(a) - begins(b)).slice(0, MOST)
}

function callsLike({ calls, spelt }: Known, typed: string): Call[] {
  if (/^#?\d+$/.test(typed)) {
    const wanted = typed.replace('#', '')
    return calls.filter(({ number }) => String(number).startsWith(wanted)).sort((a, b) => a.number - b.number).slice(0, MOST)
  }
  return calls.filter(call => `${call.text} ${call.caller}`.toLowerCase().includes(typed) || spelt(call.place, typed) || spelt(call.category, typed)).slice(0, MOST)
}

/** A verb that changes something takes the very number, never a beginning of it. */
function verbOnCalls({ name }: Verb, rest: string, known: Known): Meaning[] {
  const meant = !rest ? known.calls.filter(({ id }) => known.inHand === null || id === known.inHand)
    : /^\d+$/.test(rest) ? known.calls.filter(({ number }) => String(number) === rest)
      : callsLike(known, rest)
  return meant.filter(({ verbs }) => verbs.includes(name)).slice(0, MOST).map(({ id }) => ({ group: 'incidents', deed: { does: 'incident', verb: name, id } }))
}

/** All of the name was typed, not only its beginning. */
const isWhole = (name: string, typed: string, spelt: Spelt): boolean => plain(name) === typed || spelt(name, typed)?.length === name.length

/** The very name first; then what is known here before what the map answered; the same name once. */
function sites(known: Known, typed: string): Site[] {
  const found = [...named(known.posts, typed, known.spelt), ...named(known.houses, typed, known.spelt), ...known.places]
  const all = found.sort((a, b) => Number(isWhole(b.name, typed, known.spelt)) - Number(isWhole(a.name, typed, known.spelt)))
  return all.filter(({ name }, i) => all.findIndex(other => other.name === name) === i).slice(0, MOST)
}

function peopleLike(known: Known, typed: string): Meaning[] {
  const found: Meaning[] = named(known.people, typed, known.spelt).map(({ id, name }) => ({ group: 'people', deed: { does: 'person', id, name } }))
  return [...found, { group: 'people', deed: { does: 'search', page: 'members', words: typed } }]
}

/** `/call 3 ok`, `/call 平安03 ok`: what was heard by radio or telephone; without a number, the page of the roll-call. */
function replyMeans(rest: string, { called }: Known): Meaning[] {
  if (!rest) return [{ group: 'pages', deed: { does: 'page', page: 'roll_calls' } }]
  const heard = said(rest, called)
  return heard ? [{ group: 'replies', deed: { does: 'reply', id: heard.reply.id, rollCall: heard.reply.rollCall, number: heard.reply.number, name: heard.reply.name, way: heard.way, words: heard.words } }] : []
}

function verbMeans(verb: Verb, rest: string, known: Known): Meaning[] {
  switch (verb.takes) {
    case 'incident': return verbOnCalls(verb, rest, known)
    case 'person': return rest ? peopleLike(known, rest) : []
    case 'place': return rest ? sites(known, rest).map(({ name, at }) => ({ group: 'near', deed: { does: 'who', name, at } })) : []
    case 'reply': return replyMeans(rest, known)
    case 'nothing': return rest ? [] : [{ group: 'settings', deed: verb.name === 'new' ? { does: 'page', page: 'new' } : { does: 'set', what: verb.name } }]
  }
}

/** Where the map knows no such place, the words stand for themselves; but only if the category is sure. */
function startMeans(category: string, rest: string, isSure: boolean, known: Known): Meaning[] {
  if (!rest) return [{ group: 'start', deed: { does: 'start', category, place: '', at: null } }]
  const found: Meaning[] = sites(known, rest).map(({ name, at }) => ({ group: 'start', deed: { does: 'start', category, place: name, at } }))
  return found.length > 0 || !isSure ? found : [{ group: 'start', deed: { does: 'start', category, place: rest, at: null } }]
}

const inRecords = (words: string): Meaning => ({ group: 'records', deed: { does: 'search', page: 'archive', words } })

/** A line without a verb is a number, a name or a page. */
function bare(line: string, known: Known): Meaning[] {
  const calls = callsLike(known, line).map(({ id }): Meaning => ({ group: 'incidents', deed: { does: 'incident', verb: 'open', id } }))
  const people = named(known.people, line, known.spelt).map(({ id, name }): Meaning => ({ group: 'people', deed: { does: 'person', id, name } }))
  const houses = named(known.houses, line, known.spelt).map(({ id, name, at }): Meaning => ({ group: 'houses', deed: { does: 'house', id, name, at } }))
  const near = named(known.posts, line, known.spelt).map(({ name, at }): Meaning => ({ group: 'near', deed: { does: 'who', name, at } }))
  const pages = known.pages.filter(({ id, zh, en }) => likeness([id, zh, en], line, known.spelt) > 0).map(({ id }): Meaning => ({ group: 'pages', deed: { does: 'page', page: id } }))
  return [...calls, ...people, ...pages, ...houses, ...near]
}

/** Everything the line can mean, the likeliest first; what stands in one group stands together. */
export function meanings(typed: string, known: Known): Meaning[] {
  const line = plain(typed)
  if (!line) return []
  const verbs = verbsIn(line, known.spelt)
  const categories = categoriesIn(line, known)
  const said = [
    ...verbs.map(({ thing, rest, likeness: how }) => ({ how: how + 0.5, found: verbMeans(thing, rest, known) })),
    ...categories.map(({ thing, rest, likeness: how }) => ({ how, found: startMeans(thing.id, rest, how >= WHOLE, known) })),
    { how: 0.9, found: bare(line, known) },
    { how: 0, found: verbs.length + categories.length === 0 ? [inRecords(line)] : [] },
  ].sort((a, b) => b.how - a.how).flatMap(({ found }) => found)
  const once = new Map(said.map(meaning => [JSON.stringify(meaning.deed), meaning] as const).reverse())
  const kept = said.filter(meaning => once.get(JSON.stringify(meaning.deed)) === meaning)
  const groups = [...new Set(kept.map(({ group }) => group))]
  return groups.flatMap(group => kept.filter(meaning => meaning.group === group))
}
