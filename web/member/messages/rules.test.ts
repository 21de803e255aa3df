import { expect, it } from 'vitest'
import { inputOf, minutesOf } from './rules'

it.each([[0, '00:00'], [7 * 60, '07:00'], [22 * 60 + 5, '22:05'], [1439, '23:59']])('%i minutes are %s', (minutes, input) => {
  expect(inputOf(minutes)).toBe(input)
  expect(minutesOf(input)).toBe(minutes)
})
