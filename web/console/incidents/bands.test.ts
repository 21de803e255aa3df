import { describe, expect, it } from 'vitest'
import type { Incident } from '@wire'
import { bandOf } from './bands'

const received = '2026-01-01T01:00:00Z'
const incident = (facts: Partial<Incident>) => ({ status: 'received', received, acknowledged: null, first_arrived: null, ...facts }) as Incident
const after = (seconds: number) => Date.parse(received) + seconds * 1000

describe('the official bands', () => {
  it.each([[0, 0], [29, 0], [30, 1], [60, 2], [179, 3], [180, 4], [9000, 4]])('%s s without anybody signing for it is band %s', (seconds, index) =>
    expect(bandOf(incident({}), after(seconds))).toMatchObject({ span: 'sign_for', index }))

  it('counts from the call until somebody is there, and from there until it is reported', () => {
    const signed = incident({ status: 'acknowledged', acknowledged: '2026-01-01T01:00:20Z' })
    expect(bandOf(signed, after(600))).toMatchObject({ span: 'turn_out', seconds: 600, index: 2 })
    const there = incident({ status: 'on_scene', acknowledged: received, first_arrived: '2026-01-01T01:05:00Z' })
    expect(bandOf(there, after(360))).toMatchObject({ span: 'feedback', seconds: 60, index: 0 })
  })

  it('draws the bands equally wide and stops at the end', () => {
    expect(bandOf(incident({}), after(15))?.share).toBeCloseTo(0.1)
    expect(bandOf(incident({}), after(270))?.share).toBeCloseTo(0.9)
    expect(bandOf(incident({}), after(99_999))?.share).toBe(1)
  })

  it.each(['on_hold', 'reported', 'closed', 'cancelled'] as const)('%s waits for nothing', status => expect(bandOf(incident({ status }), after(9))).toBeNull())
})
