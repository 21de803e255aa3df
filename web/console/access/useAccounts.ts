import { computed } from 'vue'
import { useSpeech } from '@kit'
import { download, useFileWords, useListing, wire } from '../shell'
import type { AccountRow, NewAccount, QueryOf, Role, SetUp } from '@wire'

const FILTERS = ['role', 'disabled'] as const
const COLUMNS = ['login', 'name', 'role', 'created', 'disabled'] as const

/** The accounts that may sign in to the console: the list, its file, and what the administrator does. */
export function useAccounts() {
  const { t } = useSpeech()
  const words = useFileWords()
  const list = useListing(FILTERS, 'name', ({ q, sort, page, filters }, size) => wire.accounts.list({ ...wish(q, sort, filters), page, size }))
  const said = computed(() => words(Object.fromEntries(COLUMNS.map(name => [name, t(`access.head.${name}`)])), ['role']))

  async function takeAlong(reason: string): Promise<void> {
    const { q, sort, filters } = list.listing.value
    download(await wire.accounts.export(wish(q, sort, filters), { reason, words: said.value }), 'accounts.csv')
  }
  return { ...list, takeAlong }
}

/** The address is anybody's to type; the server refuses what it does not know. */
function wish(q: string, sort: string, filters: Readonly<Record<string, string>>): QueryOf<'/api/accounts'> {
  const known = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
  return { q, sort, ...known } as QueryOf<'/api/accounts'>
}

export type PlainVerb = 'disable' | 'enable' | 'end_sessions'

export const accounts = {
  add: (account: NewAccount): Promise<SetUp> => wire.accounts.add(account),
  replacePassword: (id: string, password: string): Promise<AccountRow> => wire.accounts.replacePassword(id, password),
  replaceAuthenticator: (id: string): Promise<SetUp> => wire.accounts.replaceAuthenticator(id),
  changeRole: (id: string, role: Role, reason: string): Promise<AccountRow> => wire.accounts.changeRole(id, role, reason),
  step: (id: string, verb: PlainVerb): Promise<AccountRow> => wire.accounts.step(id, verb),
}
