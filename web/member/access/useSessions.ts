import { useListing } from '../shell/useListing'
import { ask, askOrRecall } from '../shell/useWire'
import type { Session } from '@wire'

export type { Session }

export function useSessions() {
  const { rows, ...face } = useListing(() => askOrRecall<Session[]>('/api/access/sessions'))
  async function remove(id: string): Promise<void> {
    await face.guarded(() => ask('DELETE', `/api/access/sessions/${encodeURIComponent(id)}`))
    await face.load()
  }
  return { sessions: rows, ...face, remove }
}
