import { describe, expect, it } from 'vitest'
import type { Incident } from '@wire'
import { clockOf, neighbour, newcomers, placesOf, queue, settled } from './board'

let last = 0
const incident = (facts: Partial<Incident>): Incident => ({
  id: `i${++last}`, number: last, station: 's', category: 'fire', priority: 2, status: 'received', place: '龙吴路', at: null, text: '', caller: null,
  source: 'desk', mode: 'first_response', received: '2026-01-01T01:00:00Z', noticed: null, recommended: null, dispatched: null, acknowledged: null, first_departed: null, first_arrived: null, cleared: null, closed: null,
  target_s: 300, outcome: '', merged_into: null, handed_to: null, services: [], next: [], version: 0, ...facts,
})
const board = (...rows: Incident[]) => Object.fromEntries(rows.map(row => [row.id, row]))

describe('the queue', () => {
  const late = incident({ priority: 2, received: '2026-01-01T01:05:00Z' })
  const early = incident({ priority: 2, received: '2026-01-01T01:00:00Z' })
  const urgent = incident({ priority: 1, received: '2026-01-01T01:09:00Z' })
  const running = incident({ priority: 1, status: 'en_route' })
  const over = incident({ status: 'closed', closed: '2026-01-01T02:00:00Z' })
  const groups = queue(board(late, over, early, running, urgent))

  it('puts the waiting first, by priority and then by waiting time', () => {
    expect(groups.map(({ group }) => group)).toEqual(['waiting', 'running', 'over'])
    expect(groups[0]?.rows).toEqual([urgent, early, late])
  })

  it('walks from row to row across groups and stops at the ends', () => {
    expect(neighbour(groups, null, 1)).toBe(urgent.id)
    expect(neighbour(groups, late.id, 1)).toBe(running.id)
    expect(neighbour(groups, urgent.id, -1)).toBe(urgent.id)
    expect(neighbour([], null, 1)).toBeNull()
  })
})

describe('while somebody reads', () => {
  const [first, second] = [incident({ priority: 1 }), incident({ priority: 3 })]
  const places = placesOf(queue(board(first, second)))
  const later = board({ ...first, status: 'closed' }, { ...second, priority: 1 }, incident({ priority: 2, place: '新' }), incident({ priority: 1, place: '急' }))

  it('every row stays where it is and shows what it has become', () => {
    const [group, ...others] = settled(places, later)
    expect(others).toEqual([])
    expect(group?.rows.map(({ id, status, priority }) => [id, status, priority])).toEqual([[first.id, 'closed', 1], [second.id, 'received', 1]])
  })
  it('what came since is told apart, the most urgent first', () => expect(newcomers(places, later).map(({ place }) => place)).toEqual(['急', '新']))
  it('what has left the board leaves no gap', () => expect(settled(places, board(second)).flatMap(({ rows }) => rows)).toEqual([second]))
})

describe('the clock of an incident', () => {
  it('runs from the call and turns late at the target', () => {
    expect(clockOf(incident({}), Date.parse('2026-01-01T01:05:01Z'))).toEqual({ seconds: 301, late: true })
  })
  it('stops when somebody has arrived', () => {
    expect(clockOf(incident({ first_arrived: '2026-01-01T01:02:00Z' }), Date.parse('2026-01-01T03:00:00Z'))).toEqual({ seconds: 120, late: false })
  })
})
