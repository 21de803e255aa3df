import { expect, it } from 'vitest'
import { missingWords } from '@kit/words'
import { words as access } from './access/words'
import { words as basemap } from './basemap/words'
import { words as comfort } from './comfort/words'
import { words as dispatch } from './dispatch/words'
import { words as duty } from './duty/words'
import { words as self } from './duty/later'
import { words as incidents } from './incidents/words'
import { words as positions } from './positions/words'
import { words as post } from './post'
import { words as shell } from './shell/words'

it.each(Object.entries({ access, basemap, comfort, self, dispatch, duty, incidents, positions, post, shell }))('%s is complete in both languages', (_, words) => expect(missingWords(words)).toEqual([]))
