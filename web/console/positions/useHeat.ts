import { computed, ref, watch } from 'vue'
import { useAsk, wire } from '../shell'

export const PERIODS = [7, 30, 90, 365] as const

/** Where help was needed: counts by cells, read when the layer is switched on and whenever another period or category is chosen. */
export function useHeat(isShown: () => boolean) {
  const days = ref<(typeof PERIODS)[number]>(90)
  const category = ref('')
  const { answer, error, loading, ask } = useAsk(() => wire.incidents.heat(days.value, category.value))
  watch([isShown, days, category], ([shown]) => { if (shown) void ask() }, { immediate: true })
  return {
    days, category, answer, error, loading, ask,
    cells: computed(() => answer.value?.cells ?? []),
    most: computed(() => answer.value?.cells[0]?.count ?? 0),
  }
}
