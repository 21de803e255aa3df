import { computed, reactive, readonly, ref, shallowRef, watch } from 'vue'
import type { Datum, Incident, NewIncident, Place, Point, Shortlist } from '@wire'
import { wire } from '../shell'
import { own } from './useNews'
import { blank, isBlank, type Draft } from './draft'

const draft = reactive<Draft>(blank())
/** The form on the screen: the new call, or the correction of an old one. A click on the map goes to it. */
const form = shallowRef<Draft>(draft)
const opened = ref(false)
const isPlacing = ref(false)
const preview = shallowRef<Shortlist | null>(null)
const previewError = shallowRef<unknown>(null)
const previewing = ref(false)
const duplicates = shallowRef<readonly Incident[]>([])
let key = crypto.randomUUID()
let turn = 0
let waiting: ReturnType<typeof setTimeout> | undefined

/** What the map shows: only a point whose datum is WGS-84 can be drawn as it is. */
const shown = computed<Point | null>(() => (opened.value && form.value.at?.datum === 'wgs84' ? form.value.at : null))

const asCall = (typed: Draft): NewIncident => ({
  category: typed.category, place: typed.place.trim(), at: typed.at, text: typed.text.trim(),
  caller: typed.name.trim() || typed.phone.trim() ? { name: typed.name.trim(), phone: typed.phone.trim() } : null,
  ...(typed.priority !== null && { priority: typed.priority }),
})

async function advise(): Promise<void> {
  const mine = ++turn
  if (!opened.value || form.value !== draft || !draft.category) { preview.value = null; duplicates.value = []; previewing.value = false; return }
  previewing.value = draft.at !== null
  const [people, same] = await Promise.allSettled([
    draft.at ? wire.dispatch.preview(draft.category, draft.at) : Promise.resolve(null),
    wire.incidents.duplicates(asCall(draft)),
  ])
  if (mine !== turn) return
  previewing.value = false
  preview.value = people.status === 'fulfilled' ? people.value : null
  previewError.value = people.status === 'rejected' ? people.reason : null
  duplicates.value = same.status === 'fulfilled' ? same.value : []
}

watch(() => [opened.value, draft.category, draft.at], () => {
  clearTimeout(waiting)
  waiting = setTimeout(advise, 250)
})

function replace(next: Draft): void {
  Object.assign(draft, next)
  key = crypto.randomUUID()
}

/** Sent once however often it is tried. What was typed makes room once it is saved, unless another call has been begun meanwhile. */
async function save(): Promise<Incident> {
  const mine = key
  const saved = await own(() => wire.incidents.create(asCall(draft), mine))
  if (key === mine) replace(blank())
  return saved
}

/** Another call instead of the one being typed; what was typed comes back, if anything was. */
function begin(facts: Partial<Draft> = {}): Draft | null {
  const before = { ...draft }
  replace({ ...blank(), ...facts })
  return isBlank(before) ? null : before
}

/** The call that is being typed. It survives a look at another page. */
export function useDraft() {
  return {
    draft, form, preview, previewError, previewing, duplicates, isPlacing, opened, shown: readonly(shown),
    /** The form that is on the screen from now on; the new call unless another one is given. */
    open(other: Draft = draft): void { form.value = other; opened.value = true },
    shut(): void { form.value = draft; opened.value = false; isPlacing.value = false },
    begin, restore: replace,
    setPoint(at: Point, datum: Datum = 'wgs84'): void { form.value.at = { latitude: at.latitude, longitude: at.longitude, datum }; isPlacing.value = false },
    advise,
    places: (words: string, signal: AbortSignal): Promise<Place[]> => wire.reference.places(words, 8, signal),
    save,
    /** A call that was never typed into the form. */
    saveAtOnce: (facts: Partial<Draft>): Promise<Incident> => own(() => wire.incidents.create(asCall({ ...blank(), ...facts }), crypto.randomUUID())),
  }
}
