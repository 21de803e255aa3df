import { computed, onMounted, onUnmounted, ref } from 'vue'
import { following, scenesOf, type Scene, type WallCall } from './board'

const EACH_MS = 12_000

/** Takes the map round by itself; whoever prefers calm screens sees the whole station all the time. */
export function useRound(calls: () => readonly WallCall[]) {
  const now = ref<string | null>(null)
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  let turning: ReturnType<typeof setInterval> | undefined
  onMounted(() => { if (!isCalm) turning = setInterval(() => { now.value = following(scenesOf(calls()), now.value)?.area ?? null }, EACH_MS) })
  onUnmounted(() => clearInterval(turning))
  return { scene: computed((): Scene => scenesOf(calls()).find(scene => scene?.area === now.value) ?? null) }
}
