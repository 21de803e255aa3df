import type { Me } from '@wire'
import type { Deed } from './grammar'

type Right = Me['rights'][number]

/** Without which a deed would only be refused, so that it is not offered. Calls, people, houses and pages that the bar knows of are the actor's to see. */
export function rightFor(deed: Deed): Right | null {
  switch (deed.does) {
    case 'start': return 'incident.receive'
    case 'reply': return 'roll_call.command'
    case 'who': return 'dispatch.read'
    case 'search': return deed.page === 'members' ? 'member.read' : 'incident.read'
    case 'page': return deed.page === 'new' ? 'incident.receive' : null
    default: return null
  }
}
