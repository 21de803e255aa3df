import { computed } from 'vue'
import { useSpeech } from '@kit'
import { download, useFileWords, useListing, useReference, wire } from '../shell'

const COLUMNS = ['number', 'category', 'place', 'received_at', 'arrived_s', 'status', 'outcome'] as const

/** All incidents of the station, newest first, a page at a time; also those that have left the live queue. And the file of what the filters show. */
export function useArchive() {
  const { t, ours } = useSpeech()
  const { categories } = useReference()
  const words = useFileWords()
  const wish = (q: string, filters: Readonly<Record<string, string>>) => ({ q, category: filters['category'] ?? '', status: filters['status'] ?? '' })
  const list = useListing(['category', 'status'], '', ({ q, page, filters }, size) => wire.incidents.search({ ...wish(q, filters), page, size }))
  const said = computed(() => ({ ...Object.fromEntries(categories.value.map(one => [one.code, ours(one)])), ...words(Object.fromEntries(COLUMNS.map(name => [name, t(`incidents.head.${name}`)])), ['status']) }))

  async function takeAlong(reason: string, form: 'csv' | 'xlsx'): Promise<void> {
    const { q, filters } = list.listing.value
    download(await wire.incidents.export(wish(q, filters), { reason, form, words: said.value }), `incidents.${form}`)
  }
  return { ...list, takeAlong }
}
