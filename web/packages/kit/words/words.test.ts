import { expect, it } from 'vitest'
import { missingWords } from '../words'
import { common } from './common'
import { errors } from './errors'
import { privacy } from './privacy'
import { scan } from './scan'
import { terms } from './terms'

it.each(Object.entries({ common, errors, privacy, scan, terms }))('%s is complete in both languages', (_, words) => expect(missingWords(words)).toEqual([]))
