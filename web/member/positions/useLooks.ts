import type { Look } from '@wire'
import { useListing } from '../shell/useListing'
import { ask } from '../shell/useWire'

export const useLooks = () => useListing(() => ask<Look[]>('GET', '/api/positions/looks'))
