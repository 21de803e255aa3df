import { expect, it } from 'vitest'
import { clockText, distanceParts, secondsUntil, timeText } from './format'

it.each([[0, '0:00'], [75, '1:15'], [3675, '1:01:15'], [-5, '−0:05'], [59.9, '0:59']])('%s s is %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text)
})

it.each([[3, '3', 'm'], [42, '40', 'm'], [994, '990', 'm'], [1234, '1.2', 'km'], [12_345, '12', 'km']])('%s m is %s %s', (metres, value, unit) => {
  expect(distanceParts(metres)).toEqual({ value, unit })
})

it('tells the time of the station, wherever the screen stands', () => {
  expect(timeText('2026-01-01T01:20:05Z', 'zh-CN')).toBe('09:20:05')
})

it('counts down', () => expect(secondsUntil('2026-01-01T00:00:30Z', Date.parse('2026-01-01T00:00:00Z'))).toBe(30))
