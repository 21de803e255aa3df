import { describe, expect, it } from 'vitest'
import { mercator, metresBetween, nearest, worldPx } from './mercator'

const place = (latitude: number, longitude: number) => ({ latitude, longitude })

it('puts Greenwich on the equator into the middle of the world', () => {
  const { x, y } = mercator(place(0, 0))
  expect([x, y]).toEqual([0.5, expect.closeTo(0.5, 12)])
  expect(mercator(place(31, 121)).y).toBeLessThan(0.5)
  expect(worldPx(0)).toBe(512)
})

it.each([[place(31, 121), place(31, 121), 0], [place(31, 121), place(32, 121), 111_195], [place(31.188, 121.437), place(31.188, 121.447), 951]])('measures', (a, b, metres) => {
  expect(Math.abs(metresBetween(a, b) - metres)).toBeLessThan(1)
})

describe('the nearest mark', () => {
  const spots = [{ x: 0.5, y: 0.5 }, { x: 0.5001, y: 0.5 }, { x: 0.9, y: 0.9 }]
  const all = () => true
  it('is found within reach', () => expect(nearest(spots, { x: 0.50008, y: 0.5 }, () => 0.001, all)).toBe(1))
  it('is nobody where nobody is', () => expect(nearest(spots, { x: 0.7, y: 0.7 }, () => 0.001, all)).toBe(-1))
  it('is measured as the crow flies, not by the box', () => expect(nearest([{ x: 0.0008, y: 0.0008 }], { x: 0, y: 0 }, () => 0.001, all)).toBe(-1))
  it('passes over who is not shown', () => expect(nearest(spots, { x: 0.50008, y: 0.5 }, () => 0.001, (_, i) => i !== 1)).toBe(0))
})
