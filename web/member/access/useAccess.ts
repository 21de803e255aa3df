/** Who is using this phone. */
import { computed, readonly, ref } from 'vue'
import { isRefused, type Me } from '@wire'
import { useOutbox } from '../outbox/useOutbox'
import { recall, remember } from '../shell/memory'
import { useSentence } from '../shell/useSentence'
import { useWire } from '../shell/useWire'

const me = ref<Me | null>(null)
const { ask, open, close, onSignedOut } = useWire()

async function welcome(who: Me | null): Promise<void> {
  remember('me', who)
  await (who ? open() : close())
  me.value = who
}

onSignedOut(() => void (me.value && welcome(null)))

/** Without a network the phone goes on as whoever it was. */
async function recognise(): Promise<void> {
  try {
    await welcome(await ask<Me>('GET', '/api/access/me'))
  } catch (error) {
    await welcome(isRefused(error) && error.status === 401 ? null : recall<Me>('me'))
  }
}

/** Fails without a network: a session that the server still keeps is not signed out. */
async function signOut(): Promise<void> {
  await ask('POST', '/api/access/sign-out')
  await useOutbox().clear()
  await welcome(null)
}

/** Nothing is left of whoever was here: the server knows nobody of that name any more. */
async function forgetMe(): Promise<void> {
  await useOutbox().clear()
  await welcome(null)
}

/** For the router and other places outside a component. */
export const whoIsHere = () => ({ me: readonly(me), isMember: computed(() => me.value?.account.member != null), isTablet: computed(() => me.value?.account.post != null), recognise })

export function useAccess() {
  return {
    ...whoIsHere(),
    signOut,
    forgetMe,
    askCode: (phone: string) => ask<unknown>('POST', '/api/access/codes', { body: { phone } }),
    signIn: async (phone: string, code: string, device: string) =>
      await welcome(await ask<Me>('POST', '/api/access/sign-in-by-code', { body: { phone, code, device } })),
    /** This device becomes the tablet of a post. */
    pair: async (code: string) => await welcome(await ask<Me>('POST', '/api/tablet/pair', { body: { code } })),
    ...useSentence(),
  }
}
