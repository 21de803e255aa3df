/** The member's own shifts, and what is asked about them. */
import { computed } from 'vue'
import { useClock } from '@kit/clock'
import type { Availability, Colleague, MyShift, OpenShift, SeatReason, ShiftAsk } from '@wire'
import { askOrRecall, useWire } from '../shell/useWire'
import { useListing } from '../shell/useListing'
import { useWhen } from '../shell/useWhen'
import { ahead } from './month'

export { isRefused } from '@wire'

const { ask, boards, learn } = useWire()

export function useShifts() {
  const now = useClock()
  const all = computed(() => Object.values(boards.value.my_shifts))
  const upcoming = computed(() => ahead(all.value, now.value))
  const asks = computed(() => Object.values(boards.value.shift_asks).filter(one => Date.parse(one.shift.ends) > now.value).sort((a, b) => a.asked.localeCompare(b.asked)))
  return {
    all, upcoming, next: computed<MyShift | null>(() => upcoming.value[0] ?? null), now,
    toAnswer: computed(() => asks.value.filter(one => one.next.includes('agree'))),
    toSettle: computed(() => asks.value.filter(one => one.next.includes('approve'))),
    waiting: computed(() => asks.value.filter(one => !one.next.includes('agree') && !one.next.includes('approve'))),
  }
}

export const shiftDeeds = {
  giveBack: (shift: string) => ask('POST', `/api/rosters/mine/shifts/${shift}/give-back`),
  claim: async (shift: string) => { const row = await ask<MyShift>('POST', `/api/rosters/mine/shifts/${shift}/claim`); learn('my_shifts', row) },
  ask: (shift: string, to: string, inReturn = '') => ask<ShiftAsk>('POST', `/api/rosters/mine/shifts/${shift}/ask`, { body: { to, in_return: inReturn } }),
  answer: (id: string, verb: string) => ask<ShiftAsk>('POST', `/api/rosters/mine/asks/${id}/${verb}`),
  doubts: (id: string) => ask<SeatReason[]>('GET', `/api/rosters/asks/${id}/doubts`),
  settle: (id: string, verb: string, word: string) => ask('POST', `/api/rosters/asks/${id}/${verb}`, { body: { word } }),
  availability: () => ask<Availability>('GET', '/api/rosters/mine/availability'),
  say: (body: unknown) => ask<Availability>('PUT', '/api/rosters/mine/availability', { body }),
  calendar: () => ask<{ made: string | null }>('GET', '/api/rosters/mine/calendar'),
  link: () => ask<{ path: string }>('POST', '/api/rosters/mine/calendar'),
  unlink: () => ask('DELETE', '/api/rosters/mine/calendar'),
}

export const useOpenShifts = () => useListing(() => askOrRecall<OpenShift[]>('/api/rosters/mine/open'))
export const useColleagues = (shift: string) => useListing(() => ask<Colleague[]>('GET', `/api/rosters/mine/shifts/${shift}/colleagues`))

/** "11-30 22:00–06:00". */
export function useSpan() {
  const { clock } = useWhen()
  const day = (shift: MyShift): string => `${Number(shift.day.slice(5, 7))}-${Number(shift.day.slice(8))}`
  const hours = (shift: MyShift): string => `${clock(shift.starts)}–${clock(shift.ends)}`
  return { day, hours, span: (shift: MyShift): string => `${day(shift)} ${hours(shift)} ${shift.kind_name}` }
}
