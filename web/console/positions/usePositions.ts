import { onScopeDispose, shallowRef } from 'vue'
import { useLive, wire } from '../shell'
import { applyFixes, type Fixes } from './board'

/** Where people on duty are, as the live link tells it. */
export function usePositions() {
  const fixes = shallowRef<Fixes>(new Map())
  const stop = useLive().listen(message => { fixes.value = applyFixes(fixes.value, message) })
  onScopeDispose(stop)
  return { fixes }
}

/** A named look-up outside an incident: it needs a reason, and the member will see it. */
export const lookUp = (member: string, reason: string) => wire.positions.look(member, reason)
