import { computed } from 'vue'
import { useLive, wire } from '../shell'
import { callOutOf } from './board'

/** The people asked for one incident, and what the dispatcher can do about them. Answers come by the live link. */
export function useCallOut(incident: () => string) {
  const { boards } = useLive()
  const callOut = computed(() => callOutOf(boards.value.call_outs, incident()))
  const id = () => callOut.value?.id ?? ''
  return {
    callOut,
    add: (member: string) => wire.dispatch.add(id(), member),
    drop: (offer: string) => wire.dispatch.drop(id(), offer),
    recall: (note: string) => wire.dispatch.recall(id(), note),
    escalate: (to: 'leader' | 'police') => wire.dispatch.escalate(id(), to),
  }
}
