import { computed, ref, watch } from 'vue'
import { useAccess } from '../access'
import { useAsk, useLive, wire } from '../shell'

/** Letters; as `advisories/model.py` has them. */
export const MOST = { title: 60, text: 1000 } as const
const PAST_SIZE = 25

/** Tips on the live board, the newest first. */
export function useAdvisories() {
  const { boards, hasSnapshot } = useLive()
  const { may } = useAccess()
  return {
    hasSnapshot,
    advisories: computed(() => Object.values(boards.value.advisories).sort((a, b) => b.sent.localeCompare(a.sent))),
    maySend: may('advisory.send'),
  }
}

/** Tips whose time is over. */
export function usePastAdvisories() {
  const page = ref(1)
  const past = useAsk(() => wire.advisories.filed(page.value, PAST_SIZE))
  watch(page, past.ask)
  return { page, size: PAST_SIZE, past }
}

export const { send, attachPicture, attachSound, file, withdraw } = wire.advisories
