/** What nobody needs at first sight: fetched right after it, so that it is here before the network goes. */
export { errors } from '@kit/words/errors'
export { terms } from '@kit/words/terms'
export { words as access } from './access/words'
export { words as basemap } from './basemap/words'
export { words as comfort } from './comfort/words'
export { words as self } from './duty/later'
export { words as incidents } from './incidents/words'
export { words as post } from './post'
