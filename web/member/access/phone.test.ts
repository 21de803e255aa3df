import { describe, expect, it } from 'vitest'
import { codeNumber, phoneNumber, spaced } from './phone'

describe('phone numbers', () => {
  it.each([['13800138000'], ['138 0013 8000'], ['+86 138-0013-8000'], ['008613800138000']])('takes %s', typed => expect(phoneNumber(typed)).toBe('13800138000'))
  it.each([['1380013800'], ['23800138000'], ['12800138000'], ['']])('refuses %s', typed => expect(phoneNumber(typed)).toBeNull())
  it('is read in groups', () => expect(spaced('13800138000')).toBe('138 0013 8000'))
})

describe('codes', () => {
  it('takes six digits', () => expect(codeNumber(' 123 456')).toBe('123456'))
  it('refuses five', () => expect(codeNumber('12345')).toBeNull())
})
