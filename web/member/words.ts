/** Everything the phone says. What the first page needs is here at once; the rest follows, and the other pages wait for it. */
import { addWords, createWords } from '@kit/words'
import { common } from '@kit/words/common'
import { words as dispatch } from './dispatch'
import { words as duty } from './duty'
import { words as positions } from './positions'
import { words as shell } from './shell/words'

export const words = createWords({ common, shell, duty, positions, dispatch })
let following: Promise<void> | null = null

/** Once; a phone that lost its network in between tries again with the next page. */
export function followingWords(): Promise<void> {
  following ??= import('./later').then(parts => addWords(words, { ...parts }), (error: unknown) => {
    following = null
    throw error
  })
  return following
}
