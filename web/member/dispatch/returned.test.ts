import { describe, expect, it } from 'vitest'
import { together, withPhoto, withReport, without } from './returned'

const one = new Blob(['1'])
const two = new Blob(['2'])

describe('what was not taken', () => {
  it('keeps the photos that went before the words, with the words', () => {
    const rows = withReport(withPhoto(withPhoto([], 'a', one), 'a', two), 'a', '火已扑灭')
    expect(rows).toEqual([{ offer: 'a', report: '火已扑灭', photos: [one, two] }])
  })
  it('keeps photos without a word, and words without a photo', () => {
    expect(withReport(withPhoto([], 'a', one), 'a', '')).toEqual([{ offer: 'a', report: '', photos: [one] }])
    expect(withReport([], 'a', '')).toEqual([])
    expect(withReport([], 'a', '好')).toEqual([{ offer: 'a', report: '好', photos: [] }])
  })
  it('keeps tasks apart, and other words below the first', () => {
    const rows = withReport(withReport(withReport(withPhoto([], 'b', one), 'a', '第一次'), 'a', '第二次'), 'a', '第二次')
    expect(rows.map(row => row.report)).toEqual(['', '第一次\n第二次'])
  })
  it('joins what had been kept with what came back meanwhile', () => {
    expect(together([{ offer: 'a', report: '早', photos: [one] }], [{ offer: 'a', report: '晚', photos: [two] }, { offer: 'b', report: '', photos: [one] }]))
      .toEqual([{ offer: 'a', report: '早\n晚', photos: [one, two] }, { offer: 'b', report: '', photos: [one] }])
  })
  it('goes when it is thrown away', () => expect(without(withPhoto([], 'a', one), 'a')).toEqual([]))
})
