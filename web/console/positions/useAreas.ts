import { onMounted, shallowRef } from 'vue'
import type { Area } from '@wire'
import { wire } from '../shell'

/** Committees and grids with their boundaries; they change so seldom that they are read once. Without them the map is poorer, not broken. */
export function useAreas() {
  const areas = shallowRef<readonly Area[]>([])
  onMounted(async () => { areas.value = await wire.reference.areas().catch(() => []) })
  return { areas }
}
