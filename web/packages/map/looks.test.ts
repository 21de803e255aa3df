import { describe, expect, it } from 'vitest'
import { lookOf, lookPx, placeOf, stepPx } from './looks'
import type { MemberMark } from './marks'

const STATES = ['free', 'asked', 'going', 'at_scene', 'resting'] as const
const FORCES = ['guard', 'merchant', 'volunteer'] as const
const everybody: MemberMark[] = STATES.flatMap(state => FORCES.flatMap(force => [false, true].flatMap(stale => [false, true].map(strong => (
  { id: '', at: { latitude: 0, longitude: 0 }, force, state, stale, strong })))))

describe('looks', () => {
  it('differ wherever force, state, age or being chosen differ; whoever is asked or goes is ringed anyhow', () => {
    const told = everybody.map(mark => [mark.force, mark.state, mark.stale, mark.strong || mark.state === 'asked' || mark.state === 'going'].join())
    expect(new Set(everybody.map(lookOf)).size).toBe(new Set(told).size)
  })
  it.each([1, 1.25, 2, 3.3])('lie side by side on their sheet at %f device pixels', scale => {
    const step = stepPx(scale)
    for (const mark of everybody) {
      expect(lookPx(mark, scale)).toBeLessThan(step)
      for (const place of placeOf(lookOf(mark), scale)) expect(place % step).toBe(0)
    }
    expect(new Set(everybody.map(mark => placeOf(lookOf(mark), scale).join())).size).toBe(new Set(everybody.map(lookOf)).size)
  })
})
