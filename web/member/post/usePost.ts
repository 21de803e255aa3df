/** The tablet's wire: its post, what rings there, who is on shift, and every press about it. */
import { computed, shallowRef } from 'vue'
import type { GuardRow, ToolRow } from '@wire'
import { useAccess } from '../access'
import { useOutbox } from '../outbox/useOutbox'
import { recall, remember } from '../shell/memory'
import { useWire } from '../shell/useWire'
import { openHelp } from './board'

export type { GuardRow, ToolRow }

const { ask, boards, net } = useWire()
const outbox = useOutbox()
const HELP = 'post help'
const tools = shallowRef<ToolRow[]>(recall<ToolRow[]>('tools') ?? [])
const stamped = new Set<string>()

const path = (offer: string, verb: string): string => `/api/tablet/offers/${encodeURIComponent(offer)}/${verb}`

function press(offer: string, verb: string, body: Record<string, string> = {}): void {
  void outbox.post({ path: path(offer, verb), subject: offer, verb: `post_${verb}`, body })
}

function stamp(offer: string): void {
  if (stamped.has(offer)) return
  stamped.add(offer)
  void outbox.post({ path: path(offer, 'see'), subject: `${offer} stamps`, verb: 'seen' })
}

async function readTools(): Promise<void> {
  tools.value = await ask<ToolRow[]>('GET', '/api/tablet/equipment')
  remember('tools', tools.value)
}

export function usePost() {
  return {
    net,
    post: computed(() => Object.values(boards.value.post)[0] ?? null),
    offers: computed(() => Object.values(boards.value.post_offers)),
    help: computed(() => openHelp(Object.values(boards.value.requests))),
    /** Pressed here, not yet taken by the server. */
    helpWaits: computed(() => outbox.waiting(HELP).length > 0),
    waiting: outbox.waiting,
    tools,
    readTools,
    press,
    seen: (offers: readonly string[]) => offers.forEach(stamp),
    callHelp: () => void outbox.post({ path: '/api/tablet/help', subject: HELP, verb: 'post_help' }),
    cancelHelp: (id: string) => ask('POST', `/api/help/${encodeURIComponent(id)}/cancel`),
  }
}

/** Handing the post from guard to guard; none of it is queued, for nobody begins a shift an hour later. */
export function useShift() {
  return {
    guards: (tail = '') => ask<GuardRow[]>('GET', '/api/tablet/guards', { query: { tail } }),
    sendCode: (guard: string) => ask('POST', '/api/tablet/codes', { body: { guard } }),
    choosePin: (guard: string, code: string, pin: string) => ask('POST', '/api/tablet/pins', { body: { guard, code, pin } }),
    begin: (guard: string, pin: string, relieves: readonly string[]) => ask('POST', '/api/tablet/shifts', { body: { guard, pin, relieves } }),
    end: (guard: string) => ask('POST', '/api/tablet/shifts/end', { body: { guard } }),
  }
}

export const usePairing = () => ({ pair: useAccess().pair })
