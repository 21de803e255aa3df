import { describe, expect, it } from 'vitest'
import { axisOf, shareOf } from './axis'

const offer = (facts: { status?: 'arrived' | 'declined'; arrived?: string; expected: string }) => ({ status: 'accepted' as const, arrived: null, ...facts })
const at = (minutes: number, seconds = 0) => `2026-01-01T01:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}Z`
const call = { received: at(0), target_s: 180, services: [{ service: 'police', expected: at(6, 10), arrived: null }] }

describe('the axis of an incident', () => {
  const offers = [offer({ expected: at(2, 40) }), offer({ expected: at(4) }), offer({ status: 'arrived', arrived: at(2), expected: at(2) }), offer({ status: 'declined', expected: at(1) })]
  const axis = axisOf(call, offers, Date.parse(at(1)))

  it('holds members there, members coming and the police, the soonest first', () => {
    expect(axis.arrivals).toEqual([
      { who: 'members', atS: 120, isThere: true, count: 1 }, { who: 'members', atS: 160, isThere: false, count: 2 }, { who: 'police', atS: 370, isThere: false, count: 1 },
    ])
  })
  it('is long enough for all of them', () => {
    expect(axis.endS).toBeCloseTo(407)
    expect(axis).toMatchObject({ nowS: 60, targetS: 180 })
  })
  it('grows while somebody is awaited, and rests when all are there', () => {
    expect(axisOf(call, [], Date.parse(at(20))).endS).toBeCloseTo(1320)
    const over = { ...call, services: [{ service: 'police', expected: at(6), arrived: at(5) }] }
    expect(axisOf(over, [], Date.parse(at(50))).endS).toBeCloseTo(330)
  })
  it('ends five minutes after the call at the earliest', () => expect(axisOf({ ...call, services: [] }, [], Date.parse(at(0, 5))).endS).toBe(300))
})

it('places a moment, and keeps what lies beyond at the end', () => expect([60, 900, -5].map(s => shareOf({ endS: 300 }, s))).toEqual([0.2, 1, 0]))
