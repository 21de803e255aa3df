import { expect, it } from 'vitest'
import { choicesOf } from './choices'

it('begins plain', () => expect(choicesOf(null)).toEqual({ size: 'normal', theme: 'light', spoken: false }))
it('keeps what was chosen', () => expect(choicesOf({ size: 'largest', theme: 'contrast', spoken: true })).toEqual({ size: 'largest', theme: 'contrast', spoken: true }))
it('does not believe nonsense', () => expect(choicesOf({ size: 'huge', theme: 3, spoken: 'yes' })).toEqual(choicesOf(null)))
