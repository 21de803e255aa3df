import { expect, it } from 'vitest'
import { lampRow, lampsAfter, troubles } from './lamps'

const fine = { database: 'ok', live: 'ok', map: 'ok', timers: 'ok', positions: 'ok', codes: 'off' }
const parts = (lamps: Record<string, string>) => troubles(lampRow(lamps, 'live', 'on')).map(({ part, state }) => `${part} ${state}`)

it('says nothing while all is well, or was never connected', () => expect(parts(fine)).toEqual([]))

it.each([['database', 'slow'], ['database', 'down'], ['timers', 'late'], ['positions', 'late'], ['live', 'down'], ['workers', 'down'], ['notify', 'down']])('%s %s has a banner', (part, state) =>
  expect(parts({ ...fine, [part]: state })).toEqual([`${part} ${state}`]))

it('keeps to one banner for the map’s estimate, which has its own', () => expect(parts({ ...fine, map: 'estimated' })).toEqual([]))

it('is a row in a fixed order with the link first, the bell and what is unknown last', () =>
  expect(lampRow({ notify: 'ok', workers: 'ok', ...fine }, 'live', 'muted').map(({ part }) => part)).toEqual(['link', 'database', 'live', 'workers', 'map', 'timers', 'positions', 'codes', 'bell', 'notify']))

it('believes nothing old once the link is lost', () => expect(lampRow(fine, 'lost', 'on')).toEqual([{ part: 'link', state: 'down', tone: 'bad' }, { part: 'bell', state: 'on', tone: 'good' }]))

it('says that the database is down where that is why nobody can be asked', () => {
  expect(lampsAfter({ database: 'ok', map: 'ok' }, 'database_away')).toEqual({ database: 'down', map: 'ok' })
  expect(lampsAfter({ database: 'ok' }, 'offline')).toEqual({ database: 'ok' })
})
