import { describe, expect, it } from 'vitest'
import type { MyOffer } from '@wire'
import { asking, countdown, farewell, isAhead, mine, phase, projected, stepForward } from './rules'

const START = Date.parse('2026-05-01T01:20:00Z')
const iso = (seconds: number): string => new Date(START + seconds * 1000).toISOString()

function offer(change: Partial<MyOffer> = {}): MyOffer {
  return {
    id: 'o1', status: 'sent', category: 'fire', role: 'first_response', minutes: 3, distance_band: '300-600', estimated: false,
    sent: iso(0), expires: iso(30), stand_off_zh: '', stand_off_en: '', reason: '', answered: null, departed: null,
    arrived: null, finished: null, expected: null, report: '', photos: [], incident: null, number: null, place: null, at: null, text: null, via: null, partners: [],
    next: ['accept', 'decline'], ...change,
  }
}

describe('what is asked of me', () => {
  it('shows the question that runs out first', () => {
    const rows = [offer({ id: 'late', expires: iso(60) }), offer({ id: 'soon' }), offer({ id: 'gone', expires: iso(5) })]
    expect(asking(rows, START + 10_000).map(row => row.id)).toEqual(['soon', 'late'])
  })
  it('does not ask again what is answered', () => expect(asking([offer({ status: 'declined' })], START)).toEqual([]))
  it('knows what I am doing', () => expect(mine([offer(), offer({ id: 'o2', status: 'en_route' })]).map(row => row.id)).toEqual(['o2']))
  it.each([
    ['seen', 'asking'], ['working', 'mine'], ['done', 'over'], ['recalled', 'over'], ['withdrawn', 'over'],
  ] as const)('%s is %s', (status, expected) => expect(phase({ status })).toBe(expected))
})

describe('an answer and the board', () => {
  it.each([
    ['accepted', 'seen', true], ['en_route', 'accepted', true], ['done', 'working', true], ['withdrawn', 'en_route', true],
    ['en_route', 'en_route', false], ['en_route', 'arrived', false], ['accepted', 'recalled', false], ['seen', 'sent', false],
  ] as const)('%s after %s: %s', (answer, known, ahead) => expect(isAhead({ status: answer }, { status: known })).toBe(ahead))
})

describe('the countdown', () => {
  it('is full at the start', () => expect(countdown(offer(), START)).toEqual({ seconds: 30, left: 1 }))
  it('is half after fifteen seconds', () => expect(countdown(offer(), START + 15_000)).toEqual({ seconds: 15, left: 0.5 }))
  it('never goes below nothing', () => expect(countdown(offer(), START + 99_000)).toEqual({ seconds: 0, left: 0 }))
})

describe('saying goodbye', () => {
  it('thanks those no longer needed', () => expect(farewell(offer(), offer({ status: 'recalled', reason: 'enough' }), START)).toBe('enough'))
  it('tells a recall', () => expect(farewell(offer({ status: 'en_route' }), offer({ status: 'recalled' }), START)).toBe('recalled'))
  it('is silent about what I ended by going off duty', () => expect(farewell(offer(), offer({ status: 'recalled', reason: 'off_duty' }), START)).toBeNull())
  it('tells that time is up', () => expect(farewell(offer(), offer({ status: 'expired' }), START)).toBe('expired'))
  it('is kind to a yes that came too late', () => expect(farewell(offer(), offer({ status: 'expired' }), START, true)).toBe('late'))
  it('says nothing when I answered', () => expect(farewell(offer(), offer({ status: 'accepted' }), START)).toBeNull())
  it('says nothing twice', () => expect(farewell(offer({ status: 'expired' }), offer({ status: 'expired' }), START)).toBeNull())
})

describe('presses that wait to be sent', () => {
  it('lead on, so that work goes on in a cellar without network', () => {
    const row = projected(offer({ status: 'accepted', next: ['depart', 'withdraw'] }), ['depart', 'arrive'])
    expect(row.status).toBe('arrived')
    expect(stepForward(row.next)).toBe('work')
  })
  it('show nothing to press while an acceptance is not certain', () => expect(stepForward(projected(offer(), ['accept']).next)).toBeNull())
})
