/** What nobody needs at first sight: fetched right after it, so that it is here before the network goes. */
export { errors } from '@kit/words/errors'
export { terms } from '@kit/words/terms'
