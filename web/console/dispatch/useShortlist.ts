import { computed, ref, shallowRef, watch } from 'vue'
import type { Incident, Pick } from '@wire'
import { useAsk, wire } from '../shell'
import { moved } from './board'
import { passedOf, peopleOf, type Passed, type Person } from './people'

/** Somebody on the list: one of the first, of whom everything is told, one of those after them, or whom the dispatcher put there himself. */
export type Chosen = Pick | Person | (Passed & { byHand: true })
/** So many may be named in one call-out. */
const MOST = 60

/** The machine's proposal and what the dispatcher has made of it. Untouched, the policy decides whom to ask and in which order. */
export function useShortlist(incident: () => Incident) {
  const { answer, error, loading, ask } = useAsk(() => wire.dispatch.shortlist(incident().id))
  const mine = shallowRef<readonly Chosen[] | null>(null)
  const proposed = computed<readonly Chosen[]>(() => (answer.value ? [...answer.value.go, ...peopleOf(answer.value.further)] : []))
  const list = computed(() => mine.value ?? proposed.value)
  const chosen = computed(() => new Set(list.value.map(({ member }) => member)))
  const dropped = computed(() => (answer.value?.go ?? []).filter(({ member }) => !chosen.value.has(member)))
  const passed = computed(() => (answer.value ? passedOf(answer.value) : []).filter(({ member }) => !chosen.value.has(member)))
  const key = ref(crypto.randomUUID())

  // A new place, kind or state of the incident makes a new proposal; so does somebody's answer.
  watch(() => [incident().id, incident().category, incident().at, incident().status], () => { void ask() }, { immediate: true, deep: true })

  return {
    answer, error, loading, ask, list, passed, dropped, isTouched: computed(() => mine.value !== null),
    add: (who: Pick | Person | Passed): void => { mine.value = [...list.value.slice(0, MOST - 1), 'reason' in who ? { ...who, byHand: true as const } : who] },
    drop: (member: string): void => { mine.value = list.value.filter(one => one.member !== member).slice(0, MOST) },
    move: (from: number, by: 1 | -1): void => { mine.value = moved(list.value, from, by).slice(0, MOST) },
    reset: (): void => { mine.value = null },
    async dispatch(policy: string, withPolice: boolean): Promise<void> {
      await wire.dispatch.callOut(incident().id, {
        ...(mine.value && { members: mine.value.map(({ member }) => member) }), ...(policy && { policy }), with_police: withPolice,
      }, key.value)
      key.value = crypto.randomUUID()
      mine.value = null
    },
  }
}
