import { describe, expect, it } from 'vitest'
import { speakerOf } from './clips'

describe('who said it', () => {
  it.each([
    [{ part: 'room', name: '', mine: false }, { key: 'voice.room' }],
    [{ part: 'room', name: '', mine: true }, { key: 'voice.me' }],
    [{ part: 'house', name: '东门', mine: false }, { name: '东门' }],
    [{ part: 'responder', name: '明', mine: false }, { name: '明' }],
    [{ part: 'responder', name: '', mine: false }, { key: 'voice.nobody' }],
  ] as const)('%j is %j', (said, told) => expect(speakerOf(said)).toEqual(told))
})
