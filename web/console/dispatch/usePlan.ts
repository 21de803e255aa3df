import { computed, ref, shallowRef } from 'vue'
import type { Plan } from '@wire'
import { useAsk, wire } from '../shell'

const shown = shallowRef<Plan | null>(null)

/** One proposal for all incidents that wait. Nothing is sent before the dispatcher has said so. */
export function usePlan() {
  const { answer, error, loading, ask } = useAsk(wire.dispatch.plan)
  const left = ref<ReadonlySet<string>>(new Set())
  const byIncident = computed(() => {
    const groups = new Map<string, Plan['pairs']>()
    for (const pair of answer.value?.pairs ?? []) groups.set(pair.incident, [...(groups.get(pair.incident) ?? []), pair])
    return [...groups].map(([incident, pairs]) => ({ incident, pairs }))
  })
  return {
    answer, error, loading, byIncident, left,
    /** What the map draws. */
    shown,
    async read(): Promise<void> { await ask(); shown.value = answer.value; left.value = new Set() },
    forget(): void { shown.value = null },
    toggle(incident: string): void {
      const next = new Set(left.value)
      if (!next.delete(incident)) next.add(incident)
      left.value = next
    },
    /** Call out the chosen ones; what was refused comes back by incident. */
    async confirm(): Promise<{ incident: string; error: unknown }[]> {
      const chosen = byIncident.value.filter(({ incident }) => !left.value.has(incident))
      const said = await Promise.allSettled(chosen.map(({ incident, pairs }) =>
        wire.dispatch.callOut(incident, { members: pairs.map(({ member }) => member) }, crypto.randomUUID())))
      return said.flatMap((result, i) => (result.status === 'rejected' ? [{ incident: chosen[i]?.incident ?? '', error: result.reason as unknown }] : []))
    },
  }
}
