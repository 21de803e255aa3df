import { expect, it } from 'vitest'
import { loginProblem, passwordProblem } from './password'

it('wants twelve letters, typed alike twice', () => {
  expect(passwordProblem('short', 'short')).toBe('access.short_password')
  expect(passwordProblem('quiet river lantern', 'quiet river lanterm')).toBe('access.not_the_same')
  expect(passwordProblem('quiet river lantern', 'quiet river lantern')).toBe('')
})

it.each([['a', false], ['chen', true], ['chen.li-2', true], ['a b', false], ['陈', false]])('login %s', (login, good) => {
  expect(loginProblem(login) === '').toBe(good)
})
