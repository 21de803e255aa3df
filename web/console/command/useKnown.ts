import { computed, readonly, ref, shallowRef, watch, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'
import { useAccess } from '../access'
import { callOutOf } from '../dispatch'
import { isOpen, useQueue } from '../incidents'
import { useRollCall } from '../roll_calls'
import { pagesFor, pageWord, useLive, useReference, wire } from '../shell'
import { placeOf, type Call, type Known, type Site, type Spelt } from './grammar'
import { speller, written } from './spelling'

const LOOK_AFTER_MS = 120
const spelt = shallowRef<Spelt>(written)

const learning = ref(false)

/** The table of sounds is large, so it comes after everything else, or when somebody first opens the bar. */
export async function learnToSpell(): Promise<void> {
  if (spelt.value !== written || learning.value) return
  learning.value = true
  try {
    const { match } = await import('pinyin-pro')
    spelt.value = speller(match)
  } finally {
    learning.value = false
  }
}

/** How names are heard in what is typed: as written, and by sound once that is learned. */
export const useSpelt = () => readonly(spelt)

/** What the bar knows about the names in a line: the live boards, and what the map answers for the place in it. */
export function useKnown(line: Ref<string>) {
  const { t } = useI18n()
  const route = useRoute()
  const { boards } = useLive()
  const { categories } = useReference()
  const { nameOf } = useQueue()
  const { me, may } = useAccess()
  const { call: rollCall, callees } = useRollCall()
  const mayMend = may('incident.handle')
  const places = shallowRef<readonly Site[]>([])
  const looking = ref(false)

  const calls = computed(() => Object.values(boards.value.incidents).map((incident): Call => ({
    id: incident.id, number: incident.number, category: nameOf(incident.category), place: incident.place, text: incident.text,
    caller: `${incident.caller?.name ?? ''} ${incident.caller?.phone ?? ''}`.trim(),
    verbs: ['open', ...incident.next, ...(mayMend.value && isOpen(incident) ? ['mend'] : []), ...(callOutOf(boards.value.call_outs, incident.id)?.next.filter(verb => verb === 'recall') ?? [])],
  })).sort((a, b) => b.number - a.number))

  const known = computed<Known>(() => ({
    people: Object.values(boards.value.members),
    calls: calls.value,
    houses: Object.values(boards.value.houses),
    posts: Object.values(boards.value.houses).flatMap(({ posts }) => posts),
    places: places.value,
    called: callees.value.map(({ id, number, name, signs }) => ({ id, rollCall: rollCall.value?.id ?? '', number, name, signs })),
    categories: categories.value.map(({ code, zh, en }) => ({ id: code, zh, en })),
    pages: pagesFor(me.value?.rights ?? []).map(({ name: id }) => ({ id, zh: t(pageWord(id), {}, { locale: 'zh-CN' }), en: t(pageWord(id), {}, { locale: 'en' }) })),
    inHand: route.name === 'incident' ? String(route.params['id']) : null,
    spelt: spelt.value,
  }))

  const wanted = computed(() => placeOf(line.value, known.value))
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  watch(wanted, words => {
    clearTimeout(waiting)
    asking?.abort()
    looking.value = words !== ''
    if (!words) { places.value = []; return }
    waiting = setTimeout(() => void look(words), LOOK_AFTER_MS)
  })

  /** Without an answer the words stand for themselves. */
  async function look(words: string): Promise<void> {
    const mine = asking = new AbortController()
    const found = await wire.reference.places(words, 6, mine.signal).catch(() => [])
    if (mine.signal.aborted) return
    places.value = found
    looking.value = false
  }

  return { known, looking: computed(() => looking.value || learning.value) }
}
