import { describe, expect, it } from 'vitest'
import type { HelpRequest, MyOffer, PostOffer, PostView } from '@wire'
import { alarms, goers, going, openHelp } from './board'

const NOW = Date.parse('2026-01-01T01:00:00Z')
const row = (id: string, guard: string, callOut: string, offer: Partial<MyOffer>): PostOffer =>
  ({ id, call_out: callOut, guard, name: guard, offer: { id, status: 'sent', expires: '2026-01-01T01:00:30Z', ...offer } as MyOffer })
const post: PostView = {
  id: 'p', name: '北门', house: '永北平安屋', at: { latitude: 31, longitude: 121 },
  guards: ['yu', 'gao'].map(id => ({ id, name: id, since: '2026-01-01T00:00:00Z' })),
}

describe('offers to the post', () => {
  const late = row('1', 'yu', 'fire', { expires: '2026-01-01T01:00:50Z' })
  const soon = row('2', 'gao', 'help', { expires: '2026-01-01T01:00:20Z' })

  it('ring call by call, the one that runs out first in front', () => {
    const twin = row('3', 'gao', 'fire', {})
    expect(alarms([late, soon, twin], NOW).map(alarm => [alarm.callOut, alarm.offers.map(each => each.id)])).toEqual([['help', ['2']], ['fire', ['3', '1']]])
  })

  it('stop ringing once answered or past their time', () => {
    expect(alarms([row('1', 'yu', 'fire', { status: 'accepted' }), row('2', 'gao', 'help', { expires: '2026-01-01T01:00:00Z' })], NOW)).toEqual([])
  })

  it('may be taken by either guard: his own if he was asked, the colleague’s otherwise', () => {
    const [alarm] = alarms([soon], NOW)
    expect(alarm && goers(alarm, post, [soon])).toEqual([
      { guard: 'gao', name: 'gao', offer: '2', isAway: false },
      { guard: 'yu', name: 'yu', offer: '2', isAway: false },
    ])
  })

  it('are not for whoever is out already', () => {
    const out = row('9', 'yu', 'fire', { status: 'en_route' })
    const [alarm] = alarms([soon, out], NOW)
    expect(alarm && goers(alarm, post, [soon, out]).map(each => each.isAway)).toEqual([false, true])
    expect(going([soon, out])).toEqual([out])
  })
})

describe('help asked for at the post', () => {
  const asked = (id: string, status: HelpRequest['status'], received: string) => ({ id, status, received }) as HelpRequest

  it('is the newest that is not over', () => {
    const rows = [asked('1', 'received', '2026-01-01T00:00:00Z'), asked('2', 'received', '2026-01-01T00:10:00Z'), asked('3', 'cancelled', '2026-01-01T00:20:00Z')]
    expect(openHelp(rows)?.id).toBe('2')
    expect(openHelp([])).toBeNull()
  })
})
