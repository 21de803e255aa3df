import { expect, it } from 'vitest'
import { remembered, USUAL } from './layers'

it.each([null, '', '{', 'null', '7', '[]', '{"heat":"yes"}'])('what cannot be read is as usual: %s', text => expect(remembered(text)).toEqual(USUAL))
it('keeps what was chosen and knows nothing else', () => {
  expect(remembered('{"heat":true,"guard":false,"ghosts":true}')).toEqual({ ...USUAL, heat: true, guard: false })
})
