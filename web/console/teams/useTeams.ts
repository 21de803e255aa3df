import { useSpeech } from '@kit'
import { download, useAsk, useFileWords, useListing, wire } from '../shell'
import type { QueryOf, TeamChange, TeamRecord } from '@wire'

const FILTERS = ['kind'] as const
const COLUMNS = ['name', 'kind', 'leader', 'members', 'meeting', 'status', 'created'] as const

/** The teams of the station: the list, and the file of it. */
export function useTeams() {
  const { t } = useSpeech()
  const words = useFileWords()
  const wish = (q: string, sort: string, filters: Readonly<Record<string, string>>) => ({ q, sort, ...(filters['kind'] && { kind: filters['kind'] }) }) as QueryOf<'/api/teams'>
  const list = useListing(FILTERS, 'name', ({ q, sort, page, filters }, size) => wire.teams.list({ ...wish(q, sort, filters), page, size }))

  async function takeAlong(reason: string): Promise<void> {
    const { q, sort, filters } = list.listing.value
    const said = words(Object.fromEntries(COLUMNS.map(name => [name, t(`teams.head.${name}`)])), ['team_kind'])
    download(await wire.teams.export(wish(q, sort, filters), { reason, words: said }), 'teams.csv')
  }
  return { ...list, takeAlong }
}

/** One team with its people, and what is done with it. */
export function useTeam(id: () => string) {
  const record = useAsk(() => wire.teams.get(id()))
  const after = async (deed: Promise<TeamRecord>) => { record.answer.value = await deed }
  return {
    record,
    amend: (change: Omit<TeamChange, 'version'>) => after(wire.teams.amend(id(), { version: record.answer.value?.version ?? 0, ...change })),
    putIn: (members: string[]) => after(wire.teams.putIn(id(), members)),
    takeOut: (member: string) => after(wire.teams.takeOut(id(), member)),
    lead: (member: string | null) => after(wire.teams.lead(id(), member)),
    dissolve: () => after(wire.teams.dissolve(id())),
  }
}

export const found = (name: string, kind: TeamRecord['kind'], meeting: string) => wire.teams.found({ name, kind, meeting })
/** Who might be put in: by name, pinyin or the last digits of the telephone. */
export const findMembers = async (q: string) => (await wire.members.list({ q, size: 8 })).rows
export const teamsOf = (member: string) => wire.teams.ofMember(member)
