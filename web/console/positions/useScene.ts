import { computed } from 'vue'
import type { Mode, Point, Route } from '@wire'
import { callOutOf, isAsked, isComing, isThere } from '../dispatch'
import { useLive, wire } from '../shell'

/** What belongs to the incident in hand: its people, and the way of somebody coming. */
export function useScene(chosen: () => string | null) {
  const { boards } = useLive()
  const incident = computed(() => { const id = chosen(); return id ? boards.value.incidents[id] ?? null : null })
  const offers = computed(() => (incident.value ? callOutOf(boards.value.call_outs, incident.value.id)?.offers ?? [] : []))
  const involved = computed(() => new Map(offers.value.filter(offer => isAsked(offer) || isComing(offer) || isThere(offer)).map(offer => [offer.member, offer])))
  return {
    incident, involved, isComing,
    way: (from: Point, to: Point, mode: Mode): Promise<Route | null> => wire.dispatch.route(from, to, mode).catch(() => null),
  }
}
