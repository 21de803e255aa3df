import { computed } from 'vue'
import type { RollCallScope, RollCallWay } from '@wire'
import { useAccess } from '../access'
import { useAsk, useLive, wire } from '../shell'
import { callees, latest } from './board'

/** The roll-call that runs, or the last one while it still stands on the screens. */
export function useRollCall() {
  const { boards, hasSnapshot } = useLive()
  const { may } = useAccess()
  const call = computed(() => latest(Object.values(boards.value.roll_calls)))
  return {
    hasSnapshot,
    call,
    callees: computed(() => (call.value ? callees(call.value, Object.values(boards.value.houses)) : [])),
    houses: computed(() => Object.values(boards.value.houses).map(({ id, name }) => ({ id, name }))),
    posts: computed(() => Object.values(boards.value.houses).flatMap(house => house.posts.map(({ id, name, call_sign: sign }) => ({ id, name, house: house.name, sign })))),
    nameOf: (member: string): string => boards.value.members[member]?.name ?? '',
    mayCommand: may('roll_call.command'),
    begin: (scope: RollCallScope, place: string, posts: string[]) => wire.rollCalls.begin(scope, place, posts),
    cancel: (call: string) => wire.rollCalls.cancel(call),
    enter: (call: string, reply: string, way: Extract<RollCallWay, 'radio' | 'telephone'>, words: string) => wire.rollCalls.enter(call, reply, way, words),
  }
}

/** How each post answered its last thirty, and what was called lately. */
export const useTrend = () => ({ trend: useAsk(wire.rollCalls.trend), past: useAsk(wire.rollCalls.past) })

export const usePlan = () => ({
  plan: useAsk(wire.rollCalls.plan),
  change: wire.rollCalls.changePlan,
})

/** The station's active teams, asked for when somebody wants to call one. */
export const useTeams = () => useAsk(() => wire.rollCalls.teams())
