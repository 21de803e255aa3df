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

/** What is done with houses, their posts and what hangs there. */
export const houseDeeds = {
  found: (facts: HouseFacts) => wire.houses.found(facts),
  amend: (house: House, facts: HouseFacts) => wire.houses.amend(house.id, { version: house.version, ...facts }),
  retire: (house: House, reason: string) => wire.houses.retire(house.id, { version: house.version, reason }),
  restore: (house: House) => wire.houses.restore(house.id, house.version),
  foundPost: (house: string, facts: PostFacts) => wire.houses.foundPost(house, facts),
  amendPost: (post: Post, facts: PostFacts) => wire.houses.amendPost(post.id, { version: post.version, ...facts }),
  retirePost: (post: Post, reason: string) => wire.houses.retirePost(post.id, { version: post.version, reason }),
  restorePost: (post: Post) => wire.houses.restorePost(post.id, post.version),
  hang: (house: string, thing: ThingFacts & { item: string }) => wire.houses.hang(house, thing),
  amendThing: (thing: string, facts: ThingFacts) => wire.houses.amendThing(thing, facts),
  reportDefect: (thing: string, defect: string, due: string | null) => wire.houses.reportDefect(thing, { defect, due }),
  repair: (thing: string, expires: string | null) => wire.houses.repair(thing, expires),
  lend: (thing: string, to: string) => wire.houses.lend(thing, to),
  giveBack: (thing: string) => wire.houses.giveBack(thing),
  writeOff: (thing: string, reason: string) => wire.houses.writeOff(thing, reason),
}

/** The houses and posts that were given up. */
export const useRetired = () => useAsk(() => wire.houses.retired())

type Post = House['posts'][number]
export interface PostFacts { name?: string; hours?: string; at?: PinIn; call_sign?: string }
export interface HouseFacts extends PostFacts { unit?: string; lamp?: string; handover_within_min?: number }
export interface ThingFacts { serial: string; every_days: number; expires: string | null; post: string | null }
export interface PinIn { latitude: number; longitude: number; datum: 'wgs84' | 'gcj02' | 'bd09' }
