/** How long the member was on duty, for himself. */
import type { OwnMonth } from '@wire'
import { useListing } from '../shell/useListing'
import { askOrRecall } from '../shell/useWire'

export const useHours = () => useListing(() => askOrRecall<OwnMonth[]>('/api/duty/hours'))
