import { expect, it } from 'vitest'
import { amapLink, phoneMapLink } from './navigate'

const bund = { latitude: 31.2304, longitude: 121.4737 }

it('gives the phone plain WGS-84', () => expect(phoneMapLink(bund, '外滩')).toBe('geo:31.230400,121.473700?q=31.230400,121.473700(%E5%A4%96%E6%BB%A9)'))
it('gives Amap GCJ-02, longitude first', () => expect(decodeURIComponent(amapLink(bund, '外滩', 'foot'))).toContain('to=121.478223,31.228458,外滩&mode=walk'))
it('rides when the member rides', () => expect(amapLink(bund, 'x', 'ebike')).toContain('mode=ride'))
