/** What this phone read last, in IndexedDB, so that it can be read again without a network. Nothing of it outlives signing out. */
import { openDB, type IDBPDatabase } from 'idb'

const STORE = 'answers'
let shelf: Promise<IDBPDatabase | null> | null = null

/** Private windows of old phones have no IndexedDB: the page works, it only forgets. */
function db(): Promise<IDBPDatabase | null> {
  shelf ??= openDB('pingan-kept', 1, { upgrade: fresh => void fresh.createObjectStore(STORE) }).catch(() => null)
  return shelf
}

export async function keep(name: string, answer: unknown): Promise<void> {
  await (await db())?.put(STORE, answer, name).catch(() => undefined) // a full phone only forgets
}

export async function kept<Answer>(name: string): Promise<Answer | undefined> {
  return (await (await db())?.get(STORE, name).catch(() => undefined)) as Answer | undefined
}

export async function forget(): Promise<void> {
  await (await db())?.clear(STORE).catch(() => undefined)
}
