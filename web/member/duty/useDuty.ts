/** The member's own row, and the switch between on and off duty. */
import { computed, readonly, ref } from 'vue'
import type { MeRow, Mode, Point } from '@wire'
import { recall, remember } from '../shell/memory'
import { useWire } from '../shell/useWire'

const { ask, boards, learn } = useWire()
const switching = ref(false)
const row = computed<MeRow | null>(() => Object.values(boards.value.me)[0] ?? null)
const mode = ref<Mode | null>(recall<Mode>('mode'))
const post = ref<string | null>(recall<string>('post'))

async function switched(what: () => Promise<MeRow>): Promise<void> {
  if (switching.value) return
  switching.value = true
  try {
    learn('me', await what())
  } finally {
    switching.value = false
  }
}

const goOn = (): Promise<void> => switched(() => ask<MeRow>('POST', '/api/duty/on', { idempotencyKey: crypto.randomUUID(), body: { mode: chosenMode.value, post: chosenPost.value } }))
const goOff = (): Promise<void> => switched(() => ask<MeRow>('POST', '/api/duty/off', { idempotencyKey: crypto.randomUUID() }))
const chosenMode = computed<Mode>(() => mode.value ?? row.value?.mode ?? 'foot')
const chosenPost = computed(() => row.value?.post_choices.find(each => each.id === post.value)?.id ?? null)

function choose(what: { mode?: Mode; post?: string | null }): void {
  if (what.mode !== undefined) remember('mode', (mode.value = what.mode))
  if (what.post !== undefined) remember('post', (post.value = what.post))
}

export function useDuty() {
  return {
    row,
    onDuty: computed(() => row.value?.duty != null),
    mayGoOn: computed(() => row.value?.next.includes('go_on_duty') ?? false),
    /** On duty, and with the member's word that his position may be used. */
    located: computed(() => row.value?.duty != null && row.value.consents.location !== null),
    consented: computed(() => row.value?.consents.location ?? null),
    postName: computed(() => row.value?.post_choices.find(each => each.id === row.value?.duty?.post)?.name ?? null),
    switching: readonly(switching),
    mode: chosenMode,
    post: chosenPost,
    choose,
    home: computed(() => row.value?.home ?? null),
    setHome: ({ latitude, longitude }: Point): Promise<void> => switched(() => ask<MeRow>('PUT', '/api/members/me/home', { body: { at: { latitude, longitude, datum: 'wgs84' } } })),
    /** Also ends duty if nothing else says where he is: the server sees to it. */
    clearHome: (): Promise<void> => switched(() => ask<MeRow>('DELETE', '/api/members/me/home')),
    goOn,
    goOff,
    /** Withdrawing also ends duty: the server sees to it. */
    consent: (given: boolean): Promise<void> => switched(() => ask<MeRow>('POST', '/api/members/me/consents', { body: { kind: 'location', given } })),
  }
}
