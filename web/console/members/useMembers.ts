import { computed } from 'vue'
import { useSpeech } from '@kit'
import { download, useFileWords, useListing, wire } from '../shell'
import type { QueryOf } from '@wire'

const FILTERS = ['force', 'status', 'skill', 'on_duty'] as const
const COLUMNS = ['name', 'phone', 'force', 'mode', 'status', 'skills', 'insured_until', 'on_duty'] as const
const HEAD: Readonly<Record<string, string>> = { insured_until: 'insured', on_duty: 'duty' }

/** The members of the station: the list, and the file of it. */
export function useMembers() {
  const { t } = useSpeech()
  const words = useFileWords()
  const list = useListing(FILTERS, 'name', ({ q, sort, page, filters }, size) => wire.members.list({ ...wish(q, sort, filters), page, size }))
  const said = computed(() => words(Object.fromEntries(COLUMNS.map(name => [name, t(`members.head.${HEAD[name] ?? name}`)])), ['force', 'mode', 'member', 'skill']))

  async function takeAlong(reason: string): Promise<void> {
    const { q, sort, filters } = list.listing.value
    download(await wire.members.export(wish(q, sort, filters), { reason, words: said.value }), 'members.csv')
  }
  return { ...list, takeAlong }
}

/** What runs out soon or has run out; the filters stand in the address. */
export const useRunsOut = () => useListing(['thing', 'within'], 'until', ({ page, filters }, size) => {
  const known = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  return wire.members.runsOut({ ...known, page, size } as QueryOf<'/api/members/running-out'>)
})

/** The address is anybody's to type; the server refuses what it does not know. */
function wish(q: string, sort: string, filters: Readonly<Record<string, string>>): QueryOf<'/api/members'> {
  const known = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  return { q, sort, ...known } as QueryOf<'/api/members'>
}
