/** Which pick-ups the member has in his hands: from then on his way leads straight to the scene. */
import { ref } from 'vue'
import { recall, remember } from '../shell/memory'

const KEPT = 'fetched'
const MOST = 20
const fetched = ref<readonly string[]>(recall<string[]>(KEPT) ?? [])

export function useFetched() {
  return {
    hasFetched: (offer: string): boolean => fetched.value.includes(offer),
    setFetched: (offer: string, has: boolean): void => {
      const others = fetched.value.filter(each => each !== offer)
      remember(KEPT, (fetched.value = has ? [...others, offer].slice(-MOST) : others))
    },
  }
}
