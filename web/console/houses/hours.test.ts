import { expect, it } from 'vitest'
import { formOf, spoken, textOf } from './hours'

const KEPT = 'Mo-Fr 07:00-22:00; Sa 09:00-12:00,13:00-17:00; Su off; 2026-02-17 off'

it('fills a form and reads it again', () => {
  const form = formOf(KEPT)
  expect(form).toMatchObject({ mode: 'week', days: [{ day: '2026-02-17', spans: '' }] })
  expect(form.week).toEqual([...Array<string>(5).fill('07:00-22:00'), '09:00-12:00,13:00-17:00', ''])
  expect(formOf(textOf(form))).toEqual(form)
})
it.each([['', 'unknown', ''], ['24/7', 'always', '24/7'], ['24/7; 2026-02-17 off', 'always', '24/7; 2026-02-17 off']])('%s is %s', (kept, mode, text) => {
  expect(formOf(kept).mode).toBe(mode)
  expect(textOf(formOf(kept))).toBe(text)
})
it('is said in the words of the screen', () => {
  const words = { day: (name: string) => ({ Mo: '周一', Fr: '周五', Sa: '周六', Su: '周日' })[name] ?? name, always: '24 小时', off: '休息', everyDay: '每天' }
  expect(spoken(KEPT, words)).toBe('周一–周五 07:00–22:00；周六 09:00–12:00、13:00–17:00；周日 休息；2026-02-17 休息')
  expect(spoken('24/7', words)).toBe('24 小时')
  expect(spoken('Mo-Su 07:00-22:00', words)).toBe('每天 07:00–22:00')
})
