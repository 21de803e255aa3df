import { expect, it } from 'vitest'
import { pinOf, pinText } from './pin'

it.each([['31.188, 121.437', 31.188], ['31.188，121.437', 31.188], [' 31 121 ', 31]])('%s is a pin', (text, latitude) => expect(pinOf(text)?.latitude).toBe(latitude))
it.each(['', '31.188', 'x, y', '121.437, 31.188', '91, 0', '31.1, 181'])('%s is none', text => expect(pinOf(text)).toBeNull())
it('comes back as it was written', () => expect(pinOf(pinText({ latitude: 31.188, longitude: 121.437 }))).toEqual({ latitude: 31.188, longitude: 121.437 }))
