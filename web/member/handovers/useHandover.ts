/** The handover at the post where this phone's member, or this tablet, stands. Nothing here is queued: both are present. */
import { computed } from 'vue'
import type { HandoverList, HandoverRow, PostMatter } from '@wire'
import { useWire } from '../shell/useWire'
import type { bodyOf } from './rules'

const { ask, boards, learn } = useWire()
const of = (id: string): string => `/api/handovers/${encodeURIComponent(id)}`

export function useHandover() {
  const open = computed<HandoverRow | null>(() => Object.values(boards.value.my_handovers ?? {}).at(-1) ?? null)
  return {
    open,
    begin: (guard = '') => ask<HandoverRow>('POST', '/api/handovers', { body: { guard } }).then(row => { learn('my_handovers', row); return row }),
    list: (id: string) => ask<HandoverList>('GET', of(id)),
    check: (id: string, checks: ReturnType<typeof bodyOf>) => ask<HandoverRow>('POST', `${of(id)}/check`, { body: { checks } }),
    sign: (id: string) => ask<HandoverRow>('POST', `${of(id)}/sign`),
    signAtPost: (id: string, guard: string, pin: string) => ask('POST', `/api/tablet/handovers/${encodeURIComponent(id)}/sign`, { body: { guard, pin } }),
    matters: () => ask<PostMatter[]>('GET', '/api/matters'),
    raise: (text: string) => ask<PostMatter>('POST', '/api/matters', { body: { text } }),
    close: (matter: string) => ask('POST', `/api/matters/${encodeURIComponent(matter)}/close`),
  }
}
