/** The one connection of this page: asking, and being told. What was heard last outlives a reload without a network. */
import { computed, ref, shallowRef, type Ref } from 'vue'
import { setClockOffset } from '@kit/clock'
import { apply, createAsk, createLive, emptyBoards, isRefused, type BoardName, type BoardRows, type Boards, type Live, type Message } from '@wire'
import { forget, keep, kept } from './kept'

export type NetState = 'live' | 'connecting' | 'offline'

const BOARDS = 'boards'
const nothing = emptyBoards()
const boards = shallowRef<Boards>(nothing)
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
  void keep(BOARDS, after)
}

/** What an answer said: for when the socket is down and cannot say it, and where it `isNewer` than what stands on the board, for then the socket only has not said it yet. */
function learn<Board extends BoardName>(board: Board, row: BoardRows[Board], isNewer = false): void {
  if (socket.value !== 'live' || (isNewer && row.id in boards.value[board])) hear({ t: 'change', seq: 0, rows: [[board, row.id, row]], events: [] })
}

/** Resolves when there is something to show: what was heard last, unless the server was quicker. */
async function open(): Promise<void> {
  if (live) return
  live = createLive({ hear, tell: state => (socket.value = state), offset: setClockOffset })
  const last = await kept<Partial<Boards>>(BOARDS)
  if (last && boards.value === nothing) boards.value = { ...nothing, ...last }
}

async function close(): Promise<void> {
  live?.close()
  live = null
  boards.value = nothing
  await forget()
}

/** The answer, or what it was the last time while the server cannot be reached. */
export async function askOrRecall<Answer>(path: string, query: Record<string, string | number> = {}): Promise<Answer> {
  const name = JSON.stringify([path, query])
  try {
    const answer = await ask<Answer>('GET', path, { query })
    void keep(name, answer)
    return answer
  } catch (error) {
    const last = isRefused(error) && (error.status === 0 || error.status >= 500) ? await kept<Answer>(name) : undefined
    if (last === undefined) throw error
    return last
  }
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
