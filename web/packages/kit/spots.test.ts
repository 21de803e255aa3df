import { describe, expect, it } from 'vitest'
import { nudged, spotBetween, TAP } from './spots'

describe('covering parts of a picture', () => {
  it('takes a stroke from any corner to any other', () => {
    const spot = { left: 0.2, top: 0.3, width: 0.4, height: 0.1 }
    expect(spotBetween({ x: 0.2, y: 0.3 }, { x: 0.6, y: 0.4 })).toEqual(spot)
    expect(spotBetween({ x: 0.6, y: 0.4 }, { x: 0.2, y: 0.3 })).toEqual(spot)
  })
  it('covers a square where it is only tapped', () => {
    expect(spotBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.5 })).toEqual({ left: 0.445, top: 0.44, width: TAP, height: TAP })
  })
  it('never leaves the picture', () => {
    expect(spotBetween({ x: 0.9, y: 0.9 }, { x: 1.4, y: 2 })).toEqual({ left: 0.9, top: 0.9, width: 0.1, height: 0.1 })
    let frame = { left: 0.4, top: 0.4, width: 0.2, height: 0.2 }
    for (const key of ['ArrowRight', 'ArrowDown', '+']) for (let n = 0; n < 60; n++) frame = nudged(frame, key)
    expect(frame.left + frame.width).toBeLessThanOrEqual(1)
    expect(frame.top + frame.height).toBeLessThanOrEqual(1)
    for (let n = 0; n < 60; n++) frame = nudged(frame, '-')
    expect(frame.width).toBeGreaterThan(0)
  })
})
