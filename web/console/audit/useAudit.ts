import { computed } from 'vue'
import { useSpeech, type Listing } from '@kit'
import { download, useFileWords, useListing, wire } from '../shell'
import type { QueryOf } from '@wire'

const FILTERS = ['kind', 'subject', 'since', 'until', 'as_of'] as const
const COLUMNS = ['seq', 'at', 'kind', 'role', 'name', 'subject', 'facts'] as const
const DAY_MS = 86_400_000

/** The log of the station, as far as one looks into it. That one looked is written down. */
export function useAudit(kindWords: () => Record<string, string>) {
  const { t } = useSpeech()
  const words = useFileWords()
  const list = useListing(FILTERS, '', (listing, size) => wire.audit.read({ ...wish(listing), page: listing.page, size }), 50)
  const said = computed(() => ({ ...words(Object.fromEntries(COLUMNS.map(name => [name, t(`audit.head.${name}`)])), ['role']), ...kindWords() }))

  /** Further pages are of what the first one saw, so that nothing shifts. */
  function turn(page: number): void {
    list.change({ page, filters: { as_of: page > 1 ? String(list.answer.value?.as_of ?? '') : '' } })
  }

  async function takeAlong(reason: string): Promise<void> {
    download(await wire.audit.export(wish(list.listing.value), { reason, words: said.value }), 'audit.csv')
  }
  return { ...list, turn, takeAlong }
}

/** Days of the station's calendar, first and last included; the search field holds a name. */
function wish({ q, filters }: Listing): QueryOf<'/api/audit'> {
  const { kind, subject, since, until, as_of } = filters
  return {
    who: q, ...(kind && { kind }), ...(subject && { subject }), ...(as_of && { as_of: Number(as_of) }),
    ...(since && { since: beginning(since) }), ...(until && { until: new Date(Date.parse(beginning(until)) + DAY_MS).toISOString() }),
  }
}

const beginning = (day: string): string => `${day}T00:00:00+08:00`
