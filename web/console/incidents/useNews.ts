import { computed, onScopeDispose, shallowRef } from 'vue'
import type { Incident, Message } from '@wire'
import { ring, useLive } from '../shell'
import { byUrgency } from './board'

const AGAIN_MS = 10_000

/** Calls that came while this screen was open and that nobody has looked at here. */
const unseen = shallowRef<ReadonlySet<string>>(new Set())
const known = new Set<string>()
let mine = 0

function take(row: Incident, isFirst: boolean): void {
  if (known.has(row.id)) return
  known.add(row.id)
  if (isFirst || row.status !== 'received' || (mine > 0 && row.source === 'desk')) return
  unseen.value = new Set([...unseen.value, row.id])
  ring(row.priority === 1)
}

/** A first snapshot is no news; one after a broken link may be. */
function hear(message: Message): void {
  const isFirst = known.size === 0
  if (message.t === 'snapshot') Object.values(message.boards.incidents ?? {}).forEach(row => take(row, isFirst))
  if (message.t === 'change') for (const [board, , row] of message.rows) if (board === 'incidents' && row) take(row as Incident, false)
}

/** A call this screen saves itself is no news to it. */
export async function own<Answer>(save: () => Promise<Answer>): Promise<Answer> {
  mine += 1
  try {
    return await save()
  } finally {
    mine -= 1
  }
}

export function seen(id: string): void {
  if (!unseen.value.has(id)) return
  unseen.value = new Set([...unseen.value].filter(other => other !== id))
}

/** New calls: they ring once, the gravest again and again until somebody has looked. */
export function useNews() {
  const { boards } = useLive()
  const news = computed(() => [...unseen.value].flatMap(id => boards.value.incidents[id] ?? []).filter(({ status }) => status === 'received').sort(byUrgency))
  return {
    news, isNew: (id: string) => unseen.value.has(id) && boards.value.incidents[id]?.status === 'received',
    open(): void {
      const stop = useLive().listen(hear)
      const again = setInterval(() => { if (news.value.some(({ priority }) => priority === 1)) ring(true) }, AGAIN_MS)
      onScopeDispose(() => { stop(); clearInterval(again) })
    },
  }
}
