import { computed, reactive, readonly, ref, shallowRef, watch } from 'vue'
import type { DatedPoint, Datum, Incident, NewIncident, Place, Point, Shortlist } from '@wire'
import { wire } from '../shell'

export interface Draft {
  category: string
  priority: number | null
  place: string
  at: DatedPoint | null
  text: string
  name: string
  phone: string
}

const blank = (): Draft => ({ category: '', priority: null, place: '', at: null, text: '', name: '', phone: '' })

const draft = reactive<Draft>(blank())
const preview = shallowRef<Shortlist | null>(null)
const previewError = shallowRef<unknown>(null)
const previewing = ref(false)
const duplicates = shallowRef<readonly Incident[]>([])
const isPlacing = ref(false)
const opened = ref(false)
let key = crypto.randomUUID()
let turn = 0
let waiting: ReturnType<typeof setTimeout> | undefined

/** What the map shows: only a point whose datum is WGS-84 can be drawn as it is. */
const shown = computed<Point | null>(() => (opened.value && draft.at?.datum === 'wgs84' ? draft.at : null))

const asTyped = (): NewIncident => ({
  category: draft.category, place: draft.place.trim(), at: draft.at, text: draft.text.trim(),
  caller: draft.name.trim() || draft.phone.trim() ? { name: draft.name.trim(), phone: draft.phone.trim() } : null,
  ...(draft.priority !== null && { priority: draft.priority }),
})

async function advise(): Promise<void> {
  const mine = ++turn
  if (!opened.value || !draft.category) { preview.value = null; duplicates.value = []; return }
  previewing.value = draft.at !== null
  const [people, same] = await Promise.allSettled([
    draft.at ? wire.dispatch.preview(draft.category, draft.at) : Promise.resolve(null),
    wire.incidents.duplicates(asTyped()),
  ])
  if (mine !== turn) return
  previewing.value = false
  preview.value = people.status === 'fulfilled' ? people.value : null
  previewError.value = people.status === 'rejected' ? people.reason : null
  duplicates.value = same.status === 'fulfilled' ? same.value : []
}

watch(() => [opened.value, draft.category, draft.at, draft.text], () => {
  clearTimeout(waiting)
  waiting = setTimeout(advise, 250)
})

/** The call that is being typed. It survives a look at another page. */
export function useDraft() {
  return {
    draft, preview, previewError, previewing, duplicates, isPlacing, opened, shown: readonly(shown),
    open(): void { opened.value = true },
    shut(): void { opened.value = false; isPlacing.value = false },
    empty(): void { Object.assign(draft, blank()); key = crypto.randomUUID(); preview.value = null; duplicates.value = [] },
    setPoint(at: Point, datum: Datum = 'wgs84'): void { draft.at = { latitude: at.latitude, longitude: at.longitude, datum }; isPlacing.value = false },
    advise,
    places: (words: string, signal: AbortSignal): Promise<Place[]> => wire.reference.places(words, 8, signal),
    save: (): Promise<Incident> => wire.incidents.create(asTyped(), key),
  }
}
