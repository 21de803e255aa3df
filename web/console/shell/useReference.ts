import { computed, shallowRef, watch, type WatchHandle } from 'vue'
import { isRefused, type Category, type Lamps, type MapSheet, type Policy } from '@wire'
import { lampsAfter } from './lamps'
import { useLive } from './useLive'
import { wire } from './useWire'

const categories = shallowRef<readonly Category[]>([])
const policies = shallowRef<readonly Policy[]>([])
const sheet = shallowRef<MapSheet | null>(null)
const sheetError = shallowRef<unknown>(null)
const lamps = shallowRef<Lamps>({})
let watching: ReturnType<typeof setInterval> | undefined
let following: WatchHandle | undefined

const byCode = computed(() => new Map(categories.value.map(category => [category.code, category])))

async function readSheet(): Promise<void> {
  try {
    sheet.value = await wire.reference.map()
    sheetError.value = null
  } catch (error) {
    sheetError.value = error
  }
}

function readRules(): void {
  void wire.reference.categories().then(got => { categories.value = got }, () => undefined)
  void wire.reference.policies().then(got => { policies.value = got }, () => undefined)
}

/** Which edition of the rulebook the house works by; the boards tell when the chief has published another. */
const edition = computed(() => Object.values(useLive().boards.value.rulebook)[0]?.version)

const readLamps = () => wire.reference.lamps().then(got => { lamps.value = got }, (error: unknown) => { lamps.value = lampsAfter(lamps.value, isRefused(error) ? error.code : '') })

/** What seldom changes: categories, policies, the map sheet, and the lamps of the house's parts. */
export function useReference() {
  return {
    categories, policies, sheet, sheetError, lamps, readSheet,
    category: (code: string): Category | undefined => byCode.value.get(code),
    open(): void {
      readRules()
      following ??= watch(edition, readRules)
      void readSheet()
      void readLamps()
      watching ??= setInterval(readLamps, 15_000)
    },
    close(): void { clearInterval(watching); following?.stop(); watching = following = undefined },
  }
}
