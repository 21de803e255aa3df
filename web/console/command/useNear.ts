import { computed, watch } from 'vue'
import type { Point } from '@wire'
import { useAsk, useReference, wire } from '../shell'

/** Who on duty is nearest to a place: the shortlist of the plainest category, the one that needs nothing but somebody who comes. */
export function useNear(at: () => Point | null) {
  const { categories } = useReference()
  const plainest = computed(() => categories.value.find(({ mode, skills, equipment }) => mode === 'first_response' && skills.length + equipment.length === 0)?.code ?? '')
  const { answer, error, loading, ask } = useAsk(async () => {
    const where = at()
    return where && plainest.value ? wire.dispatch.preview(plainest.value, { ...where, datum: 'wgs84' }) : null
  })
  watch([at, plainest], () => { void ask() }, { immediate: true })
  return { answer, error, loading, ask }
}
