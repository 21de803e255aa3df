import { computed, onScopeDispose, ref, type ComputedRef } from 'vue'

/** The server's time. Its offset comes with the live link; everybody who shows a clock shares one tick. */
const offsetMs = ref(0)
const nowMs = ref(Date.now())
let watchers = 0
let ticking: ReturnType<typeof setInterval> | undefined

const tick = () => { nowMs.value = Date.now() + offsetMs.value }

export function setClockOffset(ms: number): void {
  offsetMs.value = ms
  tick()
}

export const serverNow = (): number => Date.now() + offsetMs.value

/** The present, once a second, for as long as the asking component lives. */
export function useClock(): ComputedRef<number> {
  if (watchers++ === 0) { tick(); ticking = setInterval(tick, 1000) }
  onScopeDispose(() => { if (--watchers === 0) clearInterval(ticking) })
  return computed(() => nowMs.value)
}
