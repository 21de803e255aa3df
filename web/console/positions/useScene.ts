import { computed, shallowRef, watch } from 'vue'
import type { Mode, Point, Reach, Route } from '@wire'
import { callOutOf, isAsked, isComing, isThere } from '../dispatch'
import { useLive, wire } from '../shell'

/** What belongs to the incident in hand: its people, its reach, and the way of somebody coming. */
export function useScene(chosen: () => string | null) {
  const { boards } = useLive()
  const incident = computed(() => { const id = chosen(); return id ? boards.value.incidents[id] ?? null : null })
  const offers = computed(() => (incident.value ? callOutOf(boards.value.call_outs, incident.value.id)?.offers ?? [] : []))
  const involved = computed(() => new Map(offers.value.filter(offer => isAsked(offer) || isComing(offer) || isThere(offer)).map(offer => [offer.member, offer])))
  const reach = shallowRef<readonly Reach[]>([])
  const key = computed(() => { const at = incident.value?.at; return at ? `${at.latitude},${at.longitude}` : '' })

  watch(key, async (now) => {
    reach.value = []
    const at = incident.value?.at
    if (!at) return
    const found = await wire.dispatch.reach(at, 'foot', '1,3,5').catch(() => [])
    if (now === key.value) reach.value = found
  }, { immediate: true })

  return {
    incident, involved, reach, isComing,
    way: (from: Point, to: Point, mode: Mode): Promise<Route | null> => wire.dispatch.route(from, to, mode).catch(() => null),
  }
}
