/** The one connection of this page: asking, and being told. What was heard last outlives a reload without a network. */
import { computed, ref, shallowRef, type Ref } from 'vue'
import { setClockOffset } from '@kit/clock'
import { apply, createAsk, createLive, emptyBoards, type BoardName, type BoardRows, type Boards, type Live, type Message } from '@wire'
import { keptBoards, keepBoards } from './memory'

export type NetState = 'live' | 'connecting' | 'offline'

const boards = shallowRef<Boards>(emptyBoards())
const socket = ref<'connecting' | 'live' | 'lost'>('connecting')
const online = ref(navigator.onLine)
const whenSignedOut = new Set<() => void>()
let live: Live | null = null

const leave = (): void => whenSignedOut.forEach(each => each())
export const ask = createAsk({ signedOut: leave })

function hear(message: Message): void {
  if (message.t === 'bye' && message.code === 'signed_out') leave()
  const after = apply(boards.value, message)
  if (after === boards.value) return
  boards.value = after
  keepBoards(after)
}

/** What an answer said, for when the socket is down and cannot say it. */
function learn<Board extends BoardName>(board: Board, row: BoardRows[Board]): void {
  if (socket.value !== 'live') hear({ t: 'change', seq: 0, rows: [[board, row.id, row]], events: [] })
}

function open(): void {
  if (live) return
  boards.value = { ...emptyBoards(), ...keptBoards() }
  live = createLive({ hear, tell: state => (socket.value = state), offset: setClockOffset })
}

function close(): void {
  live?.close()
  live = null
  boards.value = emptyBoards()
  keepBoards(boards.value)
}

window.addEventListener('online', () => (online.value = true))
window.addEventListener('offline', () => (online.value = false))
document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && live?.retry())

const net = computed<NetState>(() => {
  if (socket.value === 'live' && online.value) return 'live'
  return online.value ? 'connecting' : 'offline'
})

export function useWire() {
  return {
    ask,
    boards: boards as Readonly<Ref<Boards>>,
    net,
    learn,
    open,
    close,
    send: (message: Parameters<Live['send']>[0]): boolean => live?.send(message) ?? false,
    onSignedOut: (what: () => void) => whenSignedOut.add(what),
  }
}
