import { computed } from 'vue'
import { isRefused } from '@wire'
import { useAccess } from '../access'
import { useAsk, useLive, wire } from '../shell'

/** What runs stands first, then what waits, then what is over; within these the newest. */
const ORDER = ['drafted', 'approved', 'suspended', 'recalled', 'refused', 'expired']

export function useAlerts() {
  const { boards, hasSnapshot } = useLive()
  const { may } = useAccess()
  return {
    hasSnapshot,
    alerts: computed(() => Object.values(boards.value.alerts).sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || b.drafted.localeCompare(a.drafted))),
    houses: computed(() => Object.values(boards.value.houses).map(({ id, name }) => ({ id, name }))),
    mayDraft: may('alert.draft'),
  }
}

/** How many people the chosen houses would show it to now. */
export const useReach = (houses: () => string[]) => useAsk(async () => (houses().length ? wire.alerts.reach(houses()) : null))

export const { draft, look, approve, end, renew, mismatch, attachPhoto, dropPhoto, seePhoto } = wire.alerts

/** Not refused: a second person is asked first. */
export const isAsked = (error: unknown): boolean => isRefused(error) && ['approval_asked', 'approval_waits'].includes(error.code)
