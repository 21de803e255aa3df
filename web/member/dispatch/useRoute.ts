/** My own way to a place that I accepted, asked again when I have moved on; and the sheet it is drawn on. */
import { ref, shallowRef, watch, type Ref } from 'vue'
import type { MapSheet, MyOffer, Point, Route } from '@wire'
import { distanceM } from '../positions'
import { ask, askOrRecall } from '../shell/useWire'
import { useFetched } from './useFetched'

const ASK_AGAIN_M = 60
/** Whoever is there, or no longer needed, has no way to go; the server would rightly not tell him one. */
const ON_THE_WAY: ReadonlySet<MyOffer['status']> = new Set(['accepted', 'en_route'])
let sheet: Promise<MapSheet> | null = null

export function mapSheet(): Promise<MapSheet> {
  sheet ??= askOrRecall<MapSheet>('/api/map').catch(error => {
    sheet = null
    throw error
  })
  return sheet
}

export function useRoute(offer: Ref<MyOffer>, from: Ref<Point | null>) {
  const route = shallowRef<Route | null>(null)
  const { hasFetched } = useFetched()
  const failed = ref(false)
  let asked: Point | null = null

  async function fetchWay(here: Point): Promise<void> {
    asked = here
    try {
      route.value = await ask<Route>('GET', `/api/offers/${encodeURIComponent(offer.value.id)}/route`, { query: { from: `${here.latitude},${here.longitude}`, fetched: hasFetched(offer.value.id) } })
      failed.value = false
    } catch {
      failed.value = true
      asked = null
    }
  }

  watch([from, () => hasFetched(offer.value.id)] as const, ([here, has], before) => {
    if (before?.[1] !== has) asked = null
    if (here && ON_THE_WAY.has(offer.value.status) && (asked === null || distanceM(asked, here) > ASK_AGAIN_M)) void fetchWay(here)
  }, { immediate: true })

  return { route, failed }
}
