import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { onlyNews, readPixels } from './codes'

/** A drawn code as a camera would hand it over, `module` pixels to a square. */
function drawn(text: string, module = 6) {
  const { data, size } = encode(text, { border: 4 })
  const width = size * module
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (data[Math.floor(y / module)]?.[Math.floor(x / module)]) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return { width, height: width, data: pixels }
}

it.each(['PA-7K3M-9QXD', 'https://example.org/member/#/items/PA-7K3M-9QXD', '永北平安屋'])('reads %s as it was drawn', async text => expect(await readPixels(drawn(text))).toBe(text))
it('reads nothing where there is nothing', async () => expect(await readPixels({ width: 200, height: 200, data: new Uint8ClampedArray(160_000).fill(200) })).toBe(''))

it('tells a code once while it stays in sight', () => {
  const isNews = onlyNews(2000)
  expect([isNews('a', 0), isNews('a', 1500), isNews('', 2000), isNews('a', 3000), isNews('b', 3100), isNews('b', 5200)]).toEqual([true, false, false, false, true, true])
})
