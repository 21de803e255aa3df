import { computed, watch } from 'vue'
import type { RosterHead, RosterSeat } from '@wire'
import { useAsk, useLive, wire } from '../shell'

export { isRefused } from '@wire'

/** Rosters that are being made or hold, the latest days first; swaps and no-shows that wait for somebody. */
export function useRosters() {
  const { boards, hasSnapshot } = useLive()
  const rosters = computed(() => Object.values(boards.value.rosters).sort((a, b) => b.first.localeCompare(a.first) || b.edition - a.edition))
  const asks = computed(() => Object.values(boards.value.open_asks).filter(ask => ask.kind !== 'replace'))
  const missed = computed(() => Object.values(boards.value.missed_shifts).sort((a, b) => a.starts.localeCompare(b.starts)))
  return { rosters, asks, missed, hasSnapshot }
}

/** One roster with everything in it, read again whenever the live board has something new of it. */
export function useRoster(id: () => string) {
  const { boards } = useLive()
  const head = computed<RosterHead | null>(() => boards.value.rosters[id()] ?? null)
  const asked = useAsk(() => wire.rosters.get(id()))
  watch(() => [id(), head.value?.version, head.value?.status, head.value?.search?.found] as const, () => { void asked.ask() }, { immediate: true })
  return { ...asked, head: computed(() => head.value ?? asked.answer.value?.roster ?? null), detail: asked.answer }
}

export const keyOf = (seat: Pick<RosterSeat, 'day' | 'need' | 'kind' | 'place'>): string => `${seat.day}/${seat.need}/${seat.kind}/${seat.place}`
