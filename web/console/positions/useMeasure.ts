import { computed, ref, shallowRef } from 'vue'
import { metresBetween } from '@map/mercator'
import type { Point } from '@wire'
import { wire } from '../shell'
import { lineOf, measured, type Leg } from './measure'

/** Distances from click to click, straight and on foot. */
export function useMeasure() {
  const isOn = ref(false)
  const stops = shallowRef<readonly Point[]>([])
  const legs = shallowRef<readonly Leg[]>([])

  function clear(): void { stops.value = []; legs.value = [] }

  async function add(at: Point): Promise<void> {
    const from = stops.value.at(-1)
    stops.value = [...stops.value, at]
    if (!from) return
    const leg: Leg = { from, to: at, metres: metresBetween(from, at), way: null }
    legs.value = [...legs.value, leg]
    const way = await wire.dispatch.route(from, at, 'foot').catch(() => false as const)
    legs.value = legs.value.map(one => (one === leg ? { ...leg, way } : one))
  }

  return {
    isOn, stops, add, clear,
    sums: computed(() => measured(legs.value)),
    lines: computed(() => legs.value.map(lineOf)),
    toggle(): void { isOn.value = !isOn.value; clear() },
    end(): void { isOn.value = false; clear() },
  }
}
