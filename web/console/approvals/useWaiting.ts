import { computed } from 'vue'
import { useLive } from '../shell'

/** How many wishes wait for a word of mine: to be decided, or agreed to and to be done. */
export function useWaiting() {
  const { boards } = useLive()
  return computed(() => Object.values(boards.value.approvals).filter(one => one.next.includes('approve') || (one.own && one.status === 'approved'))
    .length + Object.values(boards.value.openings).filter(one => one.next.includes('justify')).length)
}
