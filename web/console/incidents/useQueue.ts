import { computed, ref } from 'vue'
import { useSpeech } from '@kit'
import { useLive, useReference } from '../shell'
import { neighbour, queue } from './board'

const words = ref('')

/** The queue as the dispatcher sees it, search included. */
export function useQueue() {
  const { boards, hasSnapshot, state, retry } = useLive()
  const { category } = useReference()
  const { ours } = useSpeech()
  const nameOf = (code: string): string => {
    const found = category(code)
    return found ? ours(found) : code
  }
  const groups = computed(() => queue(boards.value.incidents, words.value, nameOf))
  return {
    words, groups, nameOf, hasSnapshot, state, retry,
    neighbour: (id: string | null, by: 1 | -1) => neighbour(groups.value, id, by),
  }
}
