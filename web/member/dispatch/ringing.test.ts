import { describe, expect, it } from 'vitest'
import { silences, type Phone } from './ringing'

const fine: Phone = { audible: true, notices: 'granted', awake: true, shakes: true, linked: true }

describe('what keeps a phone silent', () => {
  it('is nothing on a good phone', () => expect(silences(fine)).toEqual([]))
  it('is not the dark screen of somebody off duty', () => expect(silences({ ...fine, awake: null })).toEqual([]))
  it.each([
    [{ linked: false }, 'unlinked'], [{ audible: false }, 'untouched'], [{ notices: 'default' }, 'noticesOff'], [{ notices: 'denied' }, 'noticesDenied'],
    [{ notices: null }, 'noticesMissing'], [{ awake: false }, 'asleep'], [{ shakes: false }, 'noShaking'],
  ] as const)('%j: %s', (change, expected) => expect(silences({ ...fine, ...change })).toEqual([expected]))
  it('names the worst first', () => expect(silences({ audible: false, notices: null, awake: false, shakes: false, linked: false })[0]).toBe('unlinked'))
})
