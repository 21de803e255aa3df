import { computed, ref, shallowRef, watch } from 'vue'
import type { Me } from '@wire'
import { signedOut, useAsk, useLive, wire } from '../shell'

const me = shallowRef<Me | null>(null)
const checked = ref(false)
/** The session ended while somebody was working, so the sign-in page says why it is there. */
const hasEnded = ref(false)

watch(signedOut, isOut => {
  if (!isOut) return
  hasEnded.value = me.value !== null
  me.value = null
  useLive().close()
})

export function useAccess() {
  return {
    me, checked, hasEnded,
    may: (right: Me['rights'][number]) => computed(() => me.value?.rights.includes(right) ?? false),
    async check(): Promise<void> {
      me.value = await wire.access.me().catch(() => null)
      signedOut.value = false
      hasEnded.value = false
      checked.value = true
    },
    async signIn(login: string, password: string, code: string): Promise<void> {
      me.value = await wire.access.signIn(login, password, code)
      signedOut.value = false
      hasEnded.value = false
    },
    async signOut(): Promise<void> {
      await wire.access.signOut().catch(() => undefined)
      useLive().close()
      me.value = null
    },
  }
}

export function useSessions() {
  return { ...useAsk(wire.access.sessions), end: wire.access.endSession }
}
