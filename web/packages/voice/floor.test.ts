import { describe, expect, it } from 'vitest'
import { NOBODY, readMessage, turnOf, type Floor } from './floor'

const held = (mine: boolean): Floor => ({ speaker: { part: 'responder', name: '明', mine }, ears: 3 })

describe('the floor', () => {
  it.each([
    [NOBODY, false, 'free'], [NOBODY, true, 'asking'], [held(true), true, 'mine'], [held(false), false, 'taken'], [held(false), true, 'taken'],
  ] as const)('%j pressed %s is %s', (floor, isPressed, turn) => expect(turnOf(floor, isPressed)).toBe(turn))
  it.each(['', '{', '1', 'null', '{"x":1}'])('takes %j for nothing', text => expect(readMessage(text)).toBeNull())
  it('reads what it knows', () => expect(readMessage('{"t":"kept"}')).toEqual({ t: 'kept' }))
})
