import { expect, it } from 'vitest'
import { fitted } from './photo'

it('makes a large photo fit', () => expect(fitted(4000, 3000)).toEqual([1600, 1200]))
it('leaves a small one', () => expect(fitted(800, 600)).toEqual([800, 600]))
it('never makes nothing', () => expect(fitted(40_000, 1)).toEqual([1600, 1]))
