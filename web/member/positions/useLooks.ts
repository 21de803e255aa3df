import type { Look } from '@wire'
import { useListing } from '../shell/useListing'
import { askOrRecall } from '../shell/useWire'

export const useLooks = () => useListing(() => askOrRecall<Look[]>('/api/positions/looks'))
