/** What is filled in before the hooks are looked at. Pure. */
import type { HandoverList, HandoverRow, Verdict } from '@wire'

export interface Found { verdict: Verdict | null; words: string }
export type Sheet = Record<string, Found>

/** Nothing is chosen beforehand but what is known to be wrong: who looks has to look. */
export const blank = (items: HandoverList['items'], before: HandoverRow['checks'] = []): Sheet => Object.fromEntries(items.map(({ id, fitness, defect }) => {
  const last = before.find(one => one.equipment === id)
  if (last) return [id, { verdict: last.verdict, words: last.words ?? '' }]
  return [id, fitness === 'defect' ? { verdict: 'defect', words: defect } : fitness === 'missing' ? { verdict: 'missing', words: '' } : { verdict: null, words: '' }]
}))

export const leftCount = (sheet: Sheet): number => Object.values(sheet).filter(({ verdict }) => verdict === null).length
export const lacksWords = (sheet: Sheet): boolean => Object.values(sheet).some(({ verdict, words }) => verdict === 'defect' && !words.trim())
export const bodyOf = (sheet: Sheet) => Object.entries(sheet).map(([equipment, { verdict, words }]) => ({ equipment, verdict: verdict ?? 'fine', words: verdict === 'defect' ? words.trim() : '' }))
