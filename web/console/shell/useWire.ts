import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { createWire } from '@wire'

/** Set once the server has said that the session is over. */
export const signedOut = ref(false)

export const wire = createWire({ signedOut: () => { signedOut.value = true } })

export interface Asked<Answer> {
  answer: ShallowRef<Answer | null>
  error: ShallowRef<unknown>
  loading: Ref<boolean>
  ask: () => Promise<void>
}

/** One question that can be asked again. A late answer to an older question is dropped. */
export function useAsk<Answer>(question: () => Promise<Answer>): Asked<Answer> {
  const answer = shallowRef<Answer | null>(null)
  const error = shallowRef<unknown>(null)
  const loading = ref(false)
  let turn = 0

  async function ask(): Promise<void> {
    const mine = ++turn
    loading.value = true
    try {
      const got = await question()
      if (mine === turn) { answer.value = got; error.value = null }
    } catch (reason) {
      if (mine === turn) error.value = reason
    } finally {
      if (mine === turn) loading.value = false
    }
  }
  return { answer, error, loading, ask }
}
