import type { Message, Outgoing } from './types'

export type LiveState = 'connecting' | 'live' | 'lost'

export interface LiveOptions {
  hear: (message: Message) => void
  tell: (state: LiveState) => void
  /** How far the server's clock is ahead of ours, in milliseconds. */
  offset?: (ms: number) => void
  url?: string
  /** Ceiling of the first wait; it doubles up to 20 s. Phones come in thousands and take 20 s at once. */
  jitterMs?: number
  pingMs?: number
  patienceMs?: number
  /** For tests. */
  open?: (url: string) => WebSocket
  chance?: () => number
}

export interface Live {
  send: (message: Outgoing) => boolean
  /** Try now instead of waiting out the jitter. */
  retry: () => void
  close: () => void
}

const LONGEST_MS = 20_000

/** One socket that keeps coming back, resuming after the last message it heard. */
export function createLive(options: LiveOptions): Live {
  const { hear, tell, offset, jitterMs = LONGEST_MS, pingMs = 10_000, patienceMs = 6_000 } = options
  const open = options.open ?? ((url: string) => new WebSocket(url))
  const chance = options.chance ?? Math.random
  let socket: WebSocket | null = null
  let seq: number | null = null
  let pieces: Record<string, object> = {}
  let failures = 0
  let ended = false
  let waiting: ReturnType<typeof setTimeout> | undefined
  let pinging: ReturnType<typeof setTimeout> | undefined
  let giving: ReturnType<typeof setTimeout> | undefined

  function address(): string {
    const base = options.url ?? `${location.origin.replace(/^http/, 'ws')}/live`
    return seq === null ? base : `${base}?since=${seq}`
  }

  function heard(raw: unknown): void {
    clearTimeout(giving)
    const message = JSON.parse(String(raw)) as Message
    if (message.t === 'bye') {
      if (message.code === 'signed_out') ended = true
    } else {
      failures = 0
      tell('live')
    }
    if (message.t === 'snapshot') {
      for (const [board, rows] of Object.entries(message.boards)) pieces[board] = { ...pieces[board], ...rows }
      if (message.more) return
      message.boards = pieces
      pieces = {}
    }
    if (message.t === 'snapshot' || message.t === 'change') seq = message.seq
    if (message.t === 'snapshot' || message.t === 'pong') offset?.(Date.parse(message.now) - Date.now())
    hear(message)
  }

  function ping(): void {
    if (!send({ t: 'ping' })) return
    clearTimeout(giving)
    giving = setTimeout(drop, patienceMs)
    pinging = setTimeout(ping, pingMs)
  }

  function drop(): void {
    const old = socket
    if (!old) return
    socket = null
    pieces = {}
    old.onopen = old.onmessage = old.onclose = old.onerror = null
    old.close()
    clearTimeout(pinging)
    clearTimeout(giving)
    tell('lost')
    if (!ended) later()
  }

  function later(): void {
    const ceiling = failures === 0 ? 0 : Math.min(LONGEST_MS, jitterMs * 2 ** (failures - 1))
    failures += 1
    waiting = setTimeout(connect, chance() * ceiling)
  }

  function connect(): void {
    clearTimeout(waiting)
    if (ended || socket) return
    tell(seq === null ? 'connecting' : 'lost')
    const mine = open(address())
    socket = mine
    giving = setTimeout(drop, patienceMs)
    mine.onopen = () => { pinging = setTimeout(ping, 0) }
    mine.onmessage = event => heard(event.data)
    mine.onclose = drop
    mine.onerror = drop
  }

  function send(message: Outgoing): boolean {
    if (socket?.readyState !== 1) return false
    socket.send(JSON.stringify(message))
    return true
  }

  function retry(): void {
    if (socket?.readyState === 1) return
    drop()
    connect()
  }

  /** A socket that is not open yet is let go once it is: to close one before that counts as a failure, and browsers complain of it. */
  function letGo(): void {
    const young = socket
    if (young?.readyState !== 0) return
    socket = null
    const late = setTimeout(() => { young.close() }, patienceMs)
    young.onmessage = young.onclose = young.onerror = null
    young.onopen = () => { clearTimeout(late); young.close() }
    clearTimeout(giving)
    tell('lost')
  }

  function close(): void {
    ended = true
    clearTimeout(waiting)
    letGo()
    drop()
    globalThis.removeEventListener?.('online', retry)
  }

  globalThis.addEventListener?.('online', retry)
  connect()
  return { send, retry, close }
}
