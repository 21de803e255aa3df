import { expect, it } from 'vitest'
import { missingWords } from '@kit/words'
import { words } from './words'

it.each(Object.entries(words))('%s is complete in both languages', (_, feature) => expect(missingWords(feature)).toEqual([]))
