/** The station's base map on this phone, so that the way is drawn where there is no network. Kept in the browser's own files (OPFS). */
import { computed, ref, shallowRef } from 'vue'
import type { MapSheet } from '@wire'
import { recall, remember } from '../shell/memory'
import { askOrRecall } from '../shell/useWire'

const NAME = 'base.pmtiles'
const KEPT = 'basemap'
/** What must stay free for photos and letters. */
const SPARE_BYTES = 20_000_000

/** `bytes` of `address`, as the server named that version. */
interface Kept { address: string; version: string; bytes: number }
export type Failure = 'full' | 'broken'

const possible = 'storage' in navigator && 'getDirectory' in navigator.storage && 'createWritable' in (globalThis.FileSystemFileHandle?.prototype ?? {})
const kept = shallowRef<Kept | null>(recall<Kept>(KEPT))
const offered = shallowRef<Kept | null>(null)
const missing = ref(false)
const done = ref<number | null>(null)
const failure = ref<Failure | null>(null)
let stopping: AbortController | null = null

const versionOf = (answer: Response): string => answer.headers.get('ETag') ?? answer.headers.get('Last-Modified') ?? ''

/** What the server has to offer. */
async function look(): Promise<void> {
  const sheet = await askOrRecall<MapSheet>('/api/map').catch(() => null)
  missing.value = sheet !== null && sheet.base === null
  if (!sheet?.base) return
  const head = await fetch(sheet.base, { method: 'HEAD' }).catch(() => null)
  if (head?.ok) offered.value = { address: sheet.base, version: versionOf(head), bytes: Number(head.headers.get('Content-Length')) }
}

async function hasRoomFor(bytes: number): Promise<boolean> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate()
  return quota - usage > bytes + SPARE_BYTES
}

async function write(map: Kept, signal: AbortSignal): Promise<void> {
  const answer = await fetch(map.address, { signal })
  if (!answer.ok || !answer.body) throw new Error(String(answer.status))
  const folder = await navigator.storage.getDirectory()
  const file = await (await folder.getFileHandle(NAME, { create: true })).createWritable()
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform: (part, out) => {
      done.value = (done.value ?? 0) + part.byteLength
      out.enqueue(part)
    },
  })
  await answer.body.pipeThrough(counted).pipeTo(file, { signal })
}

/** Fetch it whole; half a map is thrown away. */
async function fetchMap(): Promise<void> {
  const map = offered.value
  if (!map || done.value !== null) return
  failure.value = null
  done.value = 0
  stopping = new AbortController()
  try {
    if (!(await hasRoomFor(map.bytes))) throw new DOMException('', 'QuotaExceededError')
    await write(map, stopping.signal)
    await navigator.storage.persist?.()
    remember(KEPT, (kept.value = map))
  } catch (error) {
    await remove()
    if (!stopping.signal.aborted) failure.value = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'broken'
  } finally {
    done.value = null
  }
}

async function remove(): Promise<void> {
  remember(KEPT, (kept.value = null))
  const folder = await navigator.storage.getDirectory()
  await folder.removeEntry(NAME).catch(() => undefined)
}

/** The kept map, if it is the one at this address. */
export async function keptMap(address: string | null): Promise<Blob | null> {
  if (!possible || kept.value === null || kept.value.address !== address) return null
  const folder = await navigator.storage.getDirectory()
  return folder.getFileHandle(NAME).then(handle => handle.getFile(), () => null)
}

export function useBaseMap() {
  return {
    possible,
    kept,
    offered,
    missing,
    failure,
    /** 0..1 while it is being fetched, else null */
    progress: computed(() => (done.value === null || !offered.value ? null : Math.min(1, done.value / Math.max(1, offered.value.bytes)))),
    isOld: computed(() => kept.value !== null && offered.value !== null && kept.value.version !== offered.value.version),
    look,
    fetchMap,
    stop: () => stopping?.abort(),
    remove,
  }
}
