/** How much the phone's owner has not seen: all of messages that the first sight needs. */
import { computed, watch } from 'vue'
import { useWire } from '../shell/useWire'

const { ask, boards } = useWire()
export const inboxes = computed(() => Object.values(boards.value.inbox))
export const unseen = computed(() => inboxes.value.reduce((sum, inbox) => sum + inbox.unseen, 0))

/** The app shows that they are there: nothing hums for them any more while it is open. */
export function stampDelivered(): void {
  const told = new Set<string>()
  watch(inboxes, all => {
    const ids = all.flatMap(inbox => inbox.newest).filter(one => one.next.includes('deliver') && !told.has(one.id)).map(one => one.id)
    if (ids.length === 0) return
    ids.forEach(id => told.add(id))
    ask('POST', '/api/messages/deliver', { body: { ids } }).catch(() => ids.forEach(id => told.delete(id)))
  }, { immediate: true })
}
