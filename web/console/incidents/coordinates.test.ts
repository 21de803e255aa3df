import { expect, it } from 'vitest'
import { readCoordinates } from './coordinates'

it.each([
  ['31.1883, 121.4365', { latitude: 31.1883, longitude: 121.4365 }],
  ['121.4365 31.1883', { latitude: 31.1883, longitude: 121.4365 }],
  ['31.1883，121.4365', { latitude: 31.1883, longitude: 121.4365 }],
  ['龙吴路 5511', null], ['31.2', null], ['', null], ['500, 500', null],
])('%s', (text, point) => expect(readCoordinates(text)).toEqual(point))
