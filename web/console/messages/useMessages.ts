import { useListing, wire } from '../shell'
import type { QueryOf } from '@wire'

/** One's own messages. */
export function useInbox() {
  return useListing(['unseen'], '', ({ page, filters }, size) => wire.messages.list({ page, size, unseen: filters['unseen'] === 'true' }))
}

/** What went by other ways than the app. The address is anybody's to type; the server refuses what it does not know. */
export function useDeliveries() {
  return useListing(['status', 'channel'], '-created', ({ q, sort, page, filters }, size) => {
    const known = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== ''))
    return wire.messages.deliveries({ q, sort, page, size, ...known } as QueryOf<'/api/deliveries'>)
  })
}

export const messages = {
  see: (ids: string[]) => wire.messages.see(ids),
  seeAll: () => wire.messages.seeAll(),
  handle: (delivery: string, verb: string) => wire.messages.handle(delivery, verb),
}
