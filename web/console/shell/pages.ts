import type { Me } from '@wire'

type Right = Me['rights'][number]

/** The pages of the console in the order of their links, and the right without which there is nothing to see there. `under`: the page one of them opens; `isSeat`: its link says who holds the desk, and stands elsewhere. */
export const PAGES: readonly { name: string; word: string; right: Right; under?: string; isSeat?: boolean }[] = [
  { name: 'queue', word: 'command', right: 'incident.read' },
  { name: 'plan', word: 'plan', right: 'dispatch.read' },
  { name: 'desk', word: 'desk', right: 'desk.read', under: 'sittings', isSeat: true },
  { name: 'roll_calls', word: 'roll_calls', right: 'roll_call.read' },
  { name: 'alerts', word: 'alerts', right: 'alert.read' },
  { name: 'archive', word: 'archive', right: 'incident.read' },
  { name: 'tasks', word: 'tasks', right: 'task.read', under: 'task' },
  { name: 'advisories', word: 'advisories', right: 'advisory.read', under: 'new-advisory' },
  { name: 'self_checks', word: 'self_checks', right: 'self_check.read', under: 'venue' },
  { name: 'patrols', word: 'patrols', right: 'patrol.read', under: 'point-labels' },
  { name: 'clues', word: 'clues', right: 'clue.triage', under: 'clue' },
  { name: 'members', word: 'members', right: 'member.read', under: 'member' },
  { name: 'applications', word: 'applications', right: 'application.read', under: 'application' },
  { name: 'teams', word: 'teams', right: 'team.read', under: 'team' },
  { name: 'houses', word: 'houses', right: 'house.read', under: 'house' },
  { name: 'rosters', word: 'rosters', right: 'roster.read', under: 'roster' },
  { name: 'rulebook', word: 'rulebook', right: 'rulebook.read' },
  { name: 'sheets', word: 'sheets', right: 'sheet.import' },
  { name: 'approvals', word: 'approvals', right: 'approval.own' },
  { name: 'messages', word: 'messages', right: 'message.own' },
  { name: 'deliveries', word: 'deliveries', right: 'delivery.handle' },
  { name: 'accounts', word: 'accounts', right: 'account.administer' },
  { name: 'audit', word: 'audit', right: 'audit.read' },
]

export const pageWord = (name: string): string => `shell.${PAGES.find(page => page.name === name)?.word ?? name}`

export const pagesFor = (rights: readonly Right[]) => PAGES.filter(page => rights.includes(page.right))
