import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createLive, type LiveState } from './live'
import type { Message } from './types'

/** A socket that is played by the test. */
class Stage {
  static all: Stage[] = []
  readyState = 0
  sent: string[] = []
  onopen: (() => void) | null = null
  onmessage: ((event: { data: string }) => void) | null = null
  onclose: (() => void) | null = null
  onerror: (() => void) | null = null
  constructor(readonly url: string) { Stage.all.push(this) }
  send(text: string) { this.sent.push(text) }
  close() { this.readyState = 3 }
  opens() { this.readyState = 1; this.onopen?.() }
  says(message: object) { this.onmessage?.({ data: JSON.stringify(message) }) }
  breaks() { this.readyState = 3; this.onclose?.() }
}

const snapshot = { t: 'snapshot', seq: 7, now: '2026-01-01T00:00:00Z', boards: {} }
const last = () => Stage.all[Stage.all.length - 1] as Stage

function start() {
  const heard: Message[] = []
  const states: LiveState[] = []
  const live = createLive({
    url: 'ws://x/live', hear: message => heard.push(message), tell: state => states.push(state), chance: () => 1, jitterMs: 1000,
    open: url => new Stage(url) as unknown as WebSocket,
  })
  return { live, heard, states }
}

beforeEach(() => { vi.useFakeTimers(); Stage.all = [] })
afterEach(() => { vi.useRealTimers() })

it('is live once it has heard something', () => {
  const { states, heard } = start()
  last().opens(); last().says(snapshot)
  expect(states).toEqual(['connecting', 'live'])
  expect(heard).toHaveLength(1)
})

it('hears a long snapshot once all its pieces are there, and never half of one', () => {
  const { heard } = start()
  last().opens(); last().says({ ...snapshot, boards: { members: { a: 1 } }, more: true })
  last().breaks(); vi.advanceTimersByTime(0)
  expect(last().url).toBe('ws://x/live')
  last().opens(); last().says({ ...snapshot, boards: { members: { b: 2 }, houses: {} }, more: true })
  last().says({ t: 'pong', now: snapshot.now })
  last().says({ ...snapshot, boards: { members: { c: 3 }, incidents: { d: 4 } } })
  expect(heard.map(message => message.t)).toEqual(['pong', 'snapshot'])
  expect(heard[1]).toMatchObject({ boards: { members: { b: 2, c: 3 }, houses: {}, incidents: { d: 4 } } })
  expect((heard[1] as { boards: { members: object } }).boards.members).not.toHaveProperty('a')
})

it('comes back at once and resumes after the last change', () => {
  start()
  last().opens(); last().says(snapshot); last().says({ t: 'change', seq: 9, rows: [], events: [] })
  last().breaks()
  vi.advanceTimersByTime(0)
  expect(last().url).toBe('ws://x/live?since=9')
})

it('waits longer after each failure, never more than 20 s', () => {
  start()
  last().breaks(); vi.advanceTimersByTime(0)
  for (const wait of [1000, 2000, 4000, 8000, 16000, 20000, 20000]) {
    const before = Stage.all.length
    last().breaks()
    vi.advanceTimersByTime(wait - 1)
    expect(Stage.all.length).toBe(before)
    vi.advanceTimersByTime(1)
    expect(Stage.all.length).toBe(before + 1)
  }
})

it('notices a dead peer by the missing pong', () => {
  const { states } = start()
  last().opens(); last().says(snapshot)
  vi.advanceTimersByTime(20_000)
  expect(states).toContain('lost')
})

it('stays while pongs come', () => {
  const { states } = start()
  last().opens(); last().says(snapshot)
  for (let i = 0; i < 60; i += 1) { vi.advanceTimersByTime(1000); last().says({ t: 'pong', now: '2026-01-01T00:00:00Z' }) }
  expect(Stage.all).toHaveLength(1)
  expect(states).not.toContain('lost')
})

it('does not come back after signing out', () => {
  start()
  last().opens(); last().says(snapshot); last().says({ t: 'bye', code: 'signed_out' }); last().breaks()
  vi.advanceTimersByTime(60_000)
  expect(Stage.all).toHaveLength(1)
})

it('left before its socket is open, closes it once it is, and listens no more', () => {
  const { live, heard } = start()
  const young = last()
  live.close()
  expect(young.readyState).toBe(0)
  young.opens()
  expect(young.readyState).toBe(3)
  young.says(snapshot)
  expect(heard).toHaveLength(0)
  expect(Stage.all).toHaveLength(1)
})

it('left before its socket is open, does not wait for ever', () => {
  const { live } = start()
  live.close()
  vi.advanceTimersByTime(6_000)
  expect(last().readyState).toBe(3)
})
