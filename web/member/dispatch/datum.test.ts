import { describe, expect, it } from 'vitest'
import { toGcj02 } from './datum'

/** The right-hand sides are what the server's own conversion says. */
describe('the frame of Chinese map apps', () => {
  it.each([
    [31.2304, 121.4737, 31.22845773757727, 121.47822305927693],
    [39.9042, 116.4074, 39.90560334316507, 116.41364225378803],
    [22.3, 114.17, 22.297254174058057, 114.17496420873648],
  ])('%d, %d', (latitude, longitude, lat, lon) => {
    const there = toGcj02({ latitude, longitude })
    expect(there.latitude).toBeCloseTo(lat, 7)
    expect(there.longitude).toBeCloseTo(lon, 7)
  })
  it('leaves the rest of the world alone', () => {
    expect(toGcj02({ latitude: 48.85, longitude: 2.35 })).toEqual({ latitude: 48.85, longitude: 2.35 })
  })
})
