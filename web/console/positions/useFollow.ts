import { computed, ref, watch } from 'vue'
import type { Point } from '@wire'

/** Keeps somebody on his way and the incident in view, until the user moves the map himself. */
export function useFollow(atOf: (member: string) => Point | null, goal: () => Point | null, look: (points: Point[]) => void) {
  const member = ref<string | null>(null)
  const points = computed(() => [member.value ? atOf(member.value) : null, member.value ? goal() : null].flatMap(at => at ?? []))
  const key = computed(() => points.value.map(at => `${at.latitude},${at.longitude}`).join(';'))
  watch(key, () => { if (points.value.length > 0) look(points.value) })
  watch(() => goal() === null, isGone => { if (isGone) member.value = null })
  return {
    member,
    start(id: string): void { member.value = id },
    end(): void { member.value = null },
  }
}
