import { shallowRef } from 'vue'
import { isRefused, type ClueReturned } from '@wire'
import { ask } from '../shell/useWire'

/** How a clue stands, for whoever holds its code. */
export function useReturn() {
  const clue = shallowRef<ClueReturned | null>(null)
  return {
    clue,
    isNobodys: (error: unknown): boolean => isRefused(error) && error.status === 404,
    look: async (code: string) => { clue.value = await ask<ClueReturned>('POST', '/api/clue-return', { body: { code } }) },
    add: async (code: string, text: string) => { clue.value = await ask<ClueReturned>('POST', '/api/clue-return/words', { body: { code, text } }) },
  }
}
