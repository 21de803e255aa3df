/** What the phone's owner was told: how much he has not seen, his pages of it, and when he wants to be left alone. */
import { computed, ref, shallowRef, watch } from 'vue'
import type { MessagePage, MessageRow, OtherWay, PushKey, QuietHours } from '@wire'
import { askOrRecall, useWire } from '../shell/useWire'
import { useListing } from '../shell/useListing'
import { inboxes, unseen } from './useUnseen'

const SIZE = 25
const { ask } = useWire()

export const see = (id: string) => ask('POST', '/api/messages/see', { body: { ids: [id] } })

export function useMessages() {
  const total = ref(0)
  const pages = ref(1)
  const { rows, loading, failed, load } = useListing<MessageRow>(async () => {
    const found = await Promise.all(Array.from({ length: pages.value }, (_, n) => askOrRecall<MessagePage>('/api/messages', { page: n + 1, size: SIZE })))
    total.value = found[0]?.total ?? 0
    return [...new Map(found.flatMap(page => page.rows).map(row => [row.id, row])).values()]
  })
  watch(inboxes, load)
  return {
    rows, loading, failed, load, unseen,
    hasMore: computed(() => rows.value.length < total.value),
    more: async () => { pages.value += 1; await load() },
    seeAll: () => ask('POST', '/api/messages/see-all'),
  }
}

export function useQuiet() {
  const wish = shallowRef<QuietHours | null>(null)
  return {
    wish,
    load: async () => { wish.value = await ask<QuietHours>('GET', '/api/messages/quiet') },
    choose: async (chosen: QuietHours) => { wish.value = await ask<QuietHours>('PUT', '/api/messages/quiet', { body: chosen }) },
  }
}

/** Among the newest; an older one is on the list anyway. */
export const findMessage = async (id: string): Promise<MessageRow | null> =>
  (await ask<MessagePage>('GET', '/api/messages', { query: { size: 200 } })).rows.find(row => row.id === id) ?? null

export const ways = {
  list: () => ask<OtherWay[]>('GET', '/api/messages/addresses'),
  pushKey: () => ask<PushKey>('GET', '/api/messages/push-key'),
  choose: (channel: string, address: string) => ask('PUT', '/api/messages/addresses', { body: { channel, address } }),
}
