import { common, errors, terms, type Words } from '@kit'
import { words as access } from './access/words'
import { words as aftercare } from './aftercare/words'
import { words as audit } from './audit/words'
import { words as command } from './command/words'
import { words as dispatch } from './dispatch/words'
import { words as houses } from './houses/words'
import { words as incidents } from './incidents/words'
import { words as members } from './members/words'
import { words as positions } from './positions/words'
import { words as rulebook } from './rulebook/words'
import { words as shell } from './shell/words'
import { words as tablets } from './tablets/words'
import { words as wall } from './wall/words'

/** Everything the console says, by feature. */
export const words: Record<string, Words> = { common, errors, terms, access, aftercare, audit, command, dispatch, houses, incidents, members, positions, rulebook, shell, tablets, wall }
