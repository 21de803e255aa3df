import { computed, watch } from 'vue'
import type { Approval } from '@wire'
import { callOutOf } from '../dispatch'
import { useAsk, useLive, wire } from '../shell'

/** Who set out to an incident; asked again whenever somebody of it accepts, arrives or turns back. */
export function useTracks(incident: () => string) {
  const { boards } = useLive()
  const list = useAsk(() => wire.dispatch.tracks(incident()))
  const stands = computed(() => callOutOf(boards.value.call_outs, incident())?.offers.map(offer => offer.id + offer.status).join() ?? '')
  watch([incident, stands], () => { void list.ask() }, { immediate: true })
  /** My own wish for one of them that still waits, or was agreed to. */
  const wishFor = (track: string): Approval | undefined => Object.values(boards.value.approvals).find(one => one.act === 'replay' && one.own && one.parameters['track'] === track)
  return { ...list, wishFor }
}

export const replay = (track: string, reason: string, key: string) => wire.dispatch.replay(track, reason, key)

/** Not refused: a second person is asked first. */
export const isAsked = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'approval_asked' || error.code === 'approval_waits')
