import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { addressOf, listingOf, useSpeech, type Change, type Listing } from '@kit'
import type { House } from '@wire'
import { download, useAsk, useFileWords, useLive, wire } from '../shell'
import { listed } from './board'

const FILTERS = ['manning', 'item', 'unfit'] as const
const COLUMNS = ['name', 'hours', 'manning', 'item', 'usable', 'expires', 'defect'] as const

/** The houses; read again whenever the live board has something new of one. There are few, so they are narrowed down here. */
export function useHouses(size = 25) {
  const route = useRoute()
  const router = useRouter()
  const { t, term } = useSpeech()
  const { boards } = useLive()
  const words = useFileWords()
  const all = useAsk(() => wire.houses.list())
  const listing = computed(() => listingOf(route.query, FILTERS, 'name'))
  const found = computed(() => listed(all.answer.value ?? [], listing.value, code => term('item', code)))
  const rows = computed(() => found.value.slice((listing.value.page - 1) * size, listing.value.page * size))
  const answer = computed(() => (all.answer.value ? { rows: rows.value, total: found.value.length } : null))

  const change = (what: Change): void => { void router.replace({ query: addressOf(listing.value, what, 'name') }) }
  const filter = (name: keyof Listing['filters']) => computed({ get: () => listing.value.filters[name] ?? '', set: value => { change({ filters: { [name]: value } }) } })
  const nameOf = (member: string): string => boards.value.members[member]?.name ?? ''

  async function takeAlong(): Promise<void> {
    const said = words(Object.fromEntries(COLUMNS.map(name => [name, t(`houses.head.${name}`)])), ['house', 'item'])
    download(await wire.houses.export(said), 'houses.csv')
  }

  watch(() => boards.value.houses, () => { void all.ask() }, { immediate: true })
  return { ...all, answer, houses: all.answer, listing, change, filter, size, nameOf, takeAlong }
}

/** What is done with houses and what hangs there. */
export const houseDeeds = {
  amend: (house: House, change: { name?: string; hours?: string; at?: PinIn }) => wire.houses.amend(house.id, { version: house.version, ...change }),
  amendPost: (post: House['posts'][number], change: { name?: string; at?: PinIn }) => wire.houses.amendPost(post.id, { version: post.version, ...change }),
  hang: (house: string, thing: { item: string; post: string | null; expires: string | null }) => wire.houses.hang(house, thing),
  reportDefect: (thing: string, defect: string) => wire.houses.reportDefect(thing, defect),
  repair: (thing: string, expires: string | null) => wire.houses.repair(thing, expires),
}

export interface PinIn { latitude: number; longitude: number; datum: 'wgs84' | 'gcj02' | 'bd09' }
