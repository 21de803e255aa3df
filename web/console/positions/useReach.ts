import { computed, ref, shallowRef, watch } from 'vue'
import type { Mode, Point, Reach } from '@wire'
import { wire } from '../shell'

export interface ReachTarget { id: string; name: string; at: Point }
export const REACH_MODES = ['foot', 'bicycle', 'ebike'] as const satisfies readonly Mode[]
const MINUTES = '1,3,5,10'

/** From where somebody would arrive in 1, 3, 5 and 10 minutes: at the incident in hand, or at a house that was chosen. */
export function useReach(incident: () => ReachTarget | null) {
  const house = shallowRef<ReachTarget | null>(null)
  const closed = ref<string | null>(null)
  const mode = ref<(typeof REACH_MODES)[number]>('foot')
  const reach = shallowRef<readonly Reach[]>([])
  const hasFailed = ref(false)
  const target = computed(() => { const one = house.value ?? incident(); return one && one.id !== closed.value ? one : null })
  const key = computed(() => (target.value ? `${target.value.at.latitude},${target.value.at.longitude},${mode.value}` : ''))

  async function ask(): Promise<void> {
    const mine = key.value
    const at = target.value?.at
    reach.value = []
    hasFailed.value = false
    if (!at) return
    const found = await wire.dispatch.reach(at, mode.value, MINUTES).catch(() => null)
    if (mine !== key.value) return
    reach.value = found ?? []
    hasFailed.value = found === null
  }
  watch(key, ask, { immediate: true })
  // A new incident in hand is what one wants to see next.
  watch(() => incident()?.id, () => { house.value = null; closed.value = null })

  return {
    target, mode, reach, hasFailed, ask,
    of(one: ReachTarget): void { closed.value = null; house.value = one },
    close(): void { if (house.value) house.value = null; else closed.value = target.value?.id ?? null },
  }
}
