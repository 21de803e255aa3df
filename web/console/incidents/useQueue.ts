import { computed, shallowRef } from 'vue'
import { useSpeech } from '@kit'
import { useLive, useReference } from '../shell'
import { neighbour, newcomers, placesOf, queue, settled, type Place } from './board'

/** Reading ends by itself, or a hand that was left on the mouse would keep a fire out of the queue. */
const RESTS_AFTER_MS = 20_000

const places = shallowRef<readonly Place[] | null>(null)
let resting: ReturnType<typeof setTimeout> | undefined

/** The queue as the dispatcher sees it: while he reads or types, nothing moves. */
export function useQueue() {
  const { boards, hasSnapshot, state, retry } = useLive()
  const { category } = useReference()
  const { ours } = useSpeech()
  const nameOf = (code: string): string => {
    const found = category(code)
    return found ? ours(found) : code
  }
  const groups = computed(() => (places.value ? settled(places.value, boards.value.incidents) : queue(boards.value.incidents)))

  function release(): void {
    clearTimeout(resting)
    places.value = null
  }
  return {
    groups, nameOf, hasSnapshot, state, retry, release,
    fresh: computed(() => (places.value ? newcomers(places.value, boards.value.incidents) : [])),
    /** A hand is on the queue, or on a text: keep every row where it is for a while. */
    hold(): void {
      if (hasSnapshot.value) places.value ??= placesOf(queue(boards.value.incidents))
      clearTimeout(resting)
      resting = setTimeout(release, RESTS_AFTER_MS)
    },
    neighbour: (id: string | null, by: 1 | -1) => neighbour(groups.value, id, by),
  }
}
