import { readonly, ref, shallowRef } from 'vue'
import { setClockOffset } from '@kit'
import { apply, applyFixes, createLive, emptyBoards, type Boards, type Company, type Fixes, type Live, type LiveState, type LogEvent, type Message } from '@wire'
import { signedOut } from './useWire'

const boards = shallowRef<Boards>(emptyBoards())
/** Told whole when the link opens, then only what moved: so they are kept here, whichever page is open. */
const fixes = shallowRef<Fixes>(new Map())
const state = ref<LiveState>('connecting')
const hasSnapshot = ref(false)
const lastHeard = ref(0)
/** What this window has open, and who else has. */
let subject = ''
const company = shallowRef<Company | null>(null)
const listeners = new Set<(message: Message) => void>()
const events = shallowRef<readonly LogEvent[]>([])
let live: Live | null = null

function told(now: LiveState): void {
  const isBack = now === 'live' && state.value !== 'live'
  state.value = now
  if (now !== 'live') company.value = null
  else if (isBack && subject) live?.send({ t: 'open', subject })
}

function hear(message: Message): void {
  lastHeard.value = Date.now()
  if (message.t === 'snapshot') hasSnapshot.value = true
  if (message.t === 'bye' && message.code === 'signed_out') signedOut.value = true
  if (message.t === 'snapshot' || message.t === 'change') boards.value = apply(boards.value, message)
  fixes.value = applyFixes(fixes.value, message)
  if (message.t === 'company') company.value = message
  if (message.t === 'change' && message.events.length > 0) events.value = message.events
  for (const listener of listeners) listener(message)
}

/** The one socket of this screen and what it has told. */
export function useLive() {
  return {
    boards: readonly(boards) as Readonly<typeof boards>,
    /** Where people on duty are. */
    fixes: readonly(fixes) as Readonly<typeof fixes>,
    state: readonly(state),
    hasSnapshot: readonly(hasSnapshot),
    lastHeard: readonly(lastHeard),
    /** The newest events; watch it to follow a timeline. */
    events: readonly(events) as Readonly<typeof events>,
    open(): void { live ??= createLive({ hear, tell: told, offset: setClockOffset, jitterMs: 3000 }) },
    /** Who else has open what this window has; null where nobody is. */
    company: readonly(company) as Readonly<typeof company>,
    /** Say what this window has open; empty for nothing. */
    look(at: string): void { subject = at; company.value = null; live?.send({ t: 'open', subject }) },
    retry: () => live?.retry(),
    listen(listener: (message: Message) => void) { listeners.add(listener); return () => { listeners.delete(listener) } },
    close(): void { live?.close(); live = null; hasSnapshot.value = false; boards.value = emptyBoards(); fixes.value = new Map() },
  }
}
