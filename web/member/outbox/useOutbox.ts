/** Sends what was pressed, once, in order, as soon as there is a network; keeps it in IndexedDB until then. */
import { computed, readonly, shallowRef } from 'vue'
import { openDB, type IDBPDatabase } from 'idb'
import { isRefused, type Refused } from '@wire'
import { ask } from '../shell/useWire'
import { due, judge, postponed, waitingVerbs, type Letter } from './queue'

const STORE = 'letters'
const LOOK_EVERY_MS = 1_000

const letters = shallowRef<readonly Letter[]>([])
const listeners = new Set<(letter: Letter, refusal: Refused | null, answer: unknown) => void>()
const onTheWay = new Set<string>()
let shelf: Promise<IDBPDatabase | null> | null = null

/** Without IndexedDB (private windows of old phones) letters live in memory only. */
function db(): Promise<IDBPDatabase | null> {
  shelf ??= openDB('pingan-outbox', 1, { upgrade: fresh => void fresh.createObjectStore(STORE, { keyPath: 'key' }) }).catch(() => null)
  return shelf
}

async function keep(letter: Letter): Promise<void> {
  letters.value = [...letters.value.filter(each => each.key !== letter.key), letter]
  await (await db())?.put(STORE, letter)
}

async function drop(key: string): Promise<void> {
  letters.value = letters.value.filter(each => each.key !== key)
  await (await db())?.delete(STORE, key)
}

function content(letter: Letter): unknown {
  if (letter.file === null) return letter.body ?? {}
  const form = new FormData()
  form.append('file', letter.file, 'photo.jpg')
  return form
}

async function deliver(letter: Letter): Promise<void> {
  if (onTheWay.has(letter.key)) return
  onTheWay.add(letter.key)
  try {
    const answer = await ask<unknown>('POST', letter.path, { body: content(letter), idempotencyKey: letter.key })
    listeners.forEach(tell => tell(letter, null, answer)) // first, so that no page falls back to before it was pressed
    await drop(letter.key)
  } catch (error) {
    if (!isRefused(error)) throw error
    const wait = error.facts['retry_after_s']
    const verdict = judge(error.status, typeof wait === 'number' ? wait : null)
    if (verdict.kind === 'later') return await keep(postponed(letter, verdict.afterMs, Date.now()))
    await drop(letter.key)
    listeners.forEach(tell => tell(letter, error, null))
  } finally {
    onTheWay.delete(letter.key)
  }
}

async function look(): Promise<void> {
  if (!navigator.onLine) return
  const ready = due(letters.value, Date.now())
  await Promise.all(ready.map(deliver))
  if (ready.length > 0 && due(letters.value, Date.now()).some(letter => !ready.includes(letter))) await look()
}

/** Keep it safe first, then try. Resolves when it is kept, not when it is sent. */
async function post(what: Pick<Letter, 'path' | 'subject' | 'verb'> & Partial<Pick<Letter, 'body' | 'file'>>): Promise<Letter> {
  const made = Math.max(Date.now(), ...letters.value.map(each => each.made + 1))
  const letter: Letter = { body: null, file: null, ...what, key: crypto.randomUUID(), made, tries: 0, notBefore: 0 }
  await keep(letter)
  void look()
  return letter
}

async function start(): Promise<void> {
  const kept = ((await (await db())?.getAll(STORE)) ?? []) as Letter[]
  letters.value = kept.map(letter => ({ ...letter, notBefore: 0 }))
  setInterval(() => letters.value.length > 0 && void look(), LOOK_EVERY_MS)
  window.addEventListener('online', () => {
    letters.value = letters.value.map(letter => ({ ...letter, notBefore: 0 }))
    void look()
  })
}

/** What became of a letter within that time; null when it still waits. */
function settled(key: string, withinMs: number): Promise<{ refusal: Refused | null } | null> {
  return new Promise(resolve => {
    const end = (verdict: { refusal: Refused | null } | null): void => {
      clearTimeout(timer)
      listeners.delete(tell)
      resolve(verdict)
    }
    const tell = (letter: Letter, refusal: Refused | null): void => void (letter.key === key && end({ refusal }))
    const timer = setTimeout(() => end(null), withinMs)
    listeners.add(tell)
  })
}

async function clear(): Promise<void> {
  letters.value = []
  await (await db())?.clear(STORE)
}

export function useOutbox() {
  return {
    letters: readonly(letters),
    count: computed(() => letters.value.filter(letter => !['seen', 'read'].includes(letter.verb)).length),
    waiting: (subject: string): string[] => waitingVerbs(letters.value, subject),
    post,
    settled,
    drop,
    start,
    clear,
    /** Told once per letter, when it was taken or refused. */
    onSettled: (tell: (letter: Letter, refusal: Refused | null, answer: unknown) => void) => {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}
