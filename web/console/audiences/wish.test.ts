import { expect, it } from 'vitest'
import { nobodyChosen, outline, wishOf } from './wish'

const corner = (latitude: number) => ({ latitude, longitude: 121 })

it('asks for no ground before it has three corners', () => {
  expect(wishOf(nobodyChosen(), [corner(1), corner(2)]).ring).toEqual([])
  expect(wishOf(nobodyChosen(), [corner(1), corner(2), corner(3)]).ring).toHaveLength(3)
})

it('closes the line round the ground', () => {
  expect(outline([corner(1), corner(2)])).toHaveLength(2)
  expect(outline([corner(1), corner(2), corner(3)]).at(-1)).toEqual(corner(1))
})
