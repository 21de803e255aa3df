import { expect, it } from 'vitest'
import { whyNot } from './camera'

const failed = (name: string) => Object.assign(new Error(name), { name })

it.each([['NotAllowedError', 'refused'], ['NotReadableError', 'taken'], ['NotFoundError', 'none'], ['OverconstrainedError', 'none']])('%s: %s', (name, why) => expect(whyNot(failed(name))).toBe(why))
