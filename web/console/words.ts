import { addWords, common, createWords, terms } from '@kit'
import { words as access } from './access/words'
import { words as aftercare } from './aftercare/words'
import { words as command } from './command/words'
import { words as desk } from './desk/words'
import { words as dispatch } from './dispatch/words'
import { words as incidents } from './incidents/words'
import { words as positions } from './positions/words'
import { words as shell } from './shell/words'

/** Everything the console says. What the desk itself needs is here at once; the rest follows, and the pages wait for it. */
export const words = createWords({ common, terms, access, aftercare, command, desk, dispatch, incidents, positions, shell })
let following: Promise<void> | null = null

/** Once; a console that lost its network in between tries again with the next page. */
export function followingWords(): Promise<void> {
  following ??= import('./later').then(parts => addWords(words, { ...parts }), (error: unknown) => {
    following = null
    throw error
  })
  return following
}
