import { computed } from 'vue'
import { useLive, useAsk, wire } from '../shell'

/** Changes of shift whose time is over, the oldest first. */
export function useMissed() {
  const { boards } = useLive()
  return computed(() => Object.values(boards.value.handovers).filter(row => row.warned).sort((a, b) => (a.warned ?? '').localeCompare(b.warned ?? '')))
}

export const dismiss = (handover: string, reason: string) => wire.handovers.dismiss(handover, reason)

/** How the shifts of a house were handed over, and what is open at its posts. */
export const useHouseHandovers = (house: () => string) => useAsk(() => wire.handovers.ofHouse(house()))
