/** Watch alerts of this phone or tablet. Their words live in the page that shows them and nowhere else. */
import { computed } from 'vue'
import { useClock } from '@kit/clock'
import type { AlertText } from '@wire'
import { useWire } from '../shell/useWire'
import { running } from './rules'

const at = (id: string, verb = ''): string => `/api/my-alerts/${encodeURIComponent(id)}${verb}`

export function useAlerts() {
  const { ask, boards } = useWire()
  const now = useClock()
  return {
    now,
    alerts: computed(() => running(Object.values(boards.value.my_alerts), now.value)),
    read: (id: string) => ask<AlertText>('GET', at(id)),
    acknowledge: (id: string) => ask('POST', at(id, '/acknowledge')),
    report: (id: string, place: string, words: string) => ask('POST', at(id, '/seen'), { body: { place, words } }),
  }
}
