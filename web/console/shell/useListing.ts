import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { addressOf, listingOf, type Change, type Listing } from '@kit'
import { useAsk, type Asked } from './useWire'

/** What a list asks the server besides its filters. */
export interface PageAsked { q: string; sort: string; page: number; size: number }

/** A list whose search, order, filters and page stand in the address, so that a reload, a link or the back key shows the same. */
export function useListing<Answer>(names: readonly string[], sort: string, question: (listing: Listing, size: number) => Promise<Answer>, size = 25) {
  const route = useRoute()
  const router = useRouter()
  const here = route.name
  const listing = computed(() => listingOf(route.query, names, sort))
  const asked: Asked<Answer> = useAsk(() => question(listing.value, size))

  function change(what: Change): void {
    void router.replace({ query: addressOf(listing.value, what, sort) })
  }

  /** One filter, to be bound to its field. */
  const filter = (name: string) => computed({
    get: () => listing.value.filters[name] ?? '',
    set: value => { change({ filters: { [name]: value } }) },
  })

  watch(listing, (now, before) => { if (route.name === here && JSON.stringify(now) !== JSON.stringify(before)) void asked.ask() }, { immediate: true })
  return { ...asked, listing, change, filter, size }
}
