import { shallowRef } from 'vue'
import type { MyApplication } from '@wire'
import { useWire } from '../shell/useWire'

/** How my application stands; null where there is none. */
export function useMyApplication() {
  const { ask } = useWire()
  const mine = shallowRef<MyApplication | null>(null)
  const error = shallowRef<unknown>(null)
  const loading = shallowRef(true)

  async function read(): Promise<void> {
    try {
      mine.value = await ask<MyApplication | null>('GET', '/api/applications/mine')
      error.value = null
    } catch (reason) {
      error.value = reason
    } finally {
      loading.value = false
    }
  }
  return {
    mine, error, loading, read,
    withdraw: async () => { mine.value = await ask<MyApplication>('POST', '/api/applications/mine/withdraw') },
    appeal: async (reason: string) => { mine.value = await ask<MyApplication>('POST', '/api/applications/mine/appeal', { body: { reason } }) },
  }
}
