import { computed, ref, shallowRef } from 'vue'
import { clockText, secondsSince, useClock } from '@kit'
import type { NewPairing } from '@wire'
import { useAccess } from '../access'
import { useAsk, wire } from '../shell'

/** Whether the one at this console pairs tablets. */
export function usePairs() {
  const { me } = useAccess()
  return computed(() => me.value?.rights.includes('tablet.pair') ?? false)
}

/** The tablets at one post, and a code for one more. */
export function useTablets(post: string) {
  const now = useClock()
  const { answer, error, loading, ask } = useAsk(wire.tablets.list)
  const pairing = shallowRef<NewPairing | null>(null)
  const busy = ref(false)
  const left_s = computed(() => (pairing.value ? -secondsSince(pairing.value.expires, now.value) : 0))
  return {
    error, loading, ask, pairing, busy,
    here: computed(() => answer.value?.filter(tablet => tablet.post === post) ?? []),
    isOver: computed(() => left_s.value <= 0),
    left: computed(() => clockText(Math.max(0, left_s.value))),
    getCode: async () => { pairing.value = await wire.tablets.pair(post) },
    remove: (tablet: string) => wire.tablets.remove(tablet),
  }
}
