import { expect, it } from 'vitest'
import { emptyForm, inFours, missing, sentOf } from './form'

const NOON = new Date(2025, 10, 3, 12, 5)

it('says what is missing, in the order of the page', () => {
  const form = emptyForm(NOON)
  expect(missing(form)).toEqual(['conduct', 'at'])
  expect(missing({ ...form, conduct: 'other', at: { latitude: 31, longitude: 121 } })).toEqual(['text'])
})

it('sends where with its datum and when as a moment, and no more than there is', () => {
  const sent = sentOf({ ...emptyForm(NOON), conduct: 'theft', at: { latitude: 31, longitude: 121 }, text: ' 有人撬锁 ' })
  expect(sent.at).toEqual({ latitude: 31, longitude: 121, datum: 'wgs84' })
  expect(new Date(sent.happened).getTime()).toBe(NOON.getTime())
  expect(sent.text).toBe('有人撬锁')
})

it('reads a code in fours, whatever was typed between', () => {
  expect(inFours('1234-5678 90123456789')).toBe('1234 5678 9012 3456')
})
