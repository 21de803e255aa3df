import type { Me } from '@wire'

type Right = Me['rights'][number]

/** The pages of the console in the order of their links, and the right without which there is nothing to see there. `under`: the page one of them opens. */
export const PAGES: readonly { name: string; word: string; right: Right; under?: string }[] = [
  { name: 'queue', word: 'command', right: 'incident.read' },
  { name: 'plan', word: 'plan', right: 'dispatch.read' },
  { name: 'archive', word: 'archive', right: 'incident.read' },
  { name: 'members', word: 'members', right: 'member.read', under: 'member' },
  { name: 'houses', word: 'houses', right: 'house.read', under: 'house' },
  { name: 'rulebook', word: 'rulebook', right: 'rulebook.read' },
  { name: 'accounts', word: 'accounts', right: 'account.administer' },
  { name: 'audit', word: 'audit', right: 'audit.read' },
]

export const pageWord = (name: string): string => `shell.${PAGES.find(page => page.name === name)?.word ?? name}`

export const pagesFor = (rights: readonly Right[]) => PAGES.filter(page => rights.includes(page.right))
