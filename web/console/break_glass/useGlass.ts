import { computed } from 'vue'
import { useLive, wire } from '../shell'

/** What is open on my screen, and what waits for a review. */
export function useGlass() {
  const { boards } = useLive()
  const all = computed(() => Object.values(boards.value.openings).sort((a, b) => a.opened.localeCompare(b.opened)))
  return {
    mine: computed(() => all.value.filter(one => one.own && one.status === 'open')),
    all,
  }
}

export const { open, look, end, review } = wire.breakGlass
