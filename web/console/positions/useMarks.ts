import { computed, watch, type ComputedRef, type ShallowRef } from 'vue'
import { secondsUntil, useClock, useSpeech } from '@kit'
import type { MapHit, StationMap } from '@map'
import type { Offer } from '@wire'
import { isOpen, useDraft, useQueue } from '../incidents'
import { useLive } from '../shell'
import { isStale, type Standing } from './board'
import { useAreas } from './useAreas'
import { useLayers } from './useLayers'
import type { useScene } from './useScene'

interface Shown { map: ShallowRef<StationMap | null>; people: ComputedRef<Standing[]>; byId: ComputedRef<ReadonlyMap<string, Standing>>; chosen: () => string | null; picked: () => MapHit | null; scene: ReturnType<typeof useScene> }

/** Puts onto the map what the boards tell: people, houses, incidents, areas, names; each as far as its layer is on. */
export function useMarks({ map, people, byId, chosen, picked, scene }: Shown): void {
  const { boards } = useLive()
  const { nameOf } = useQueue()
  const { t, locale } = useSpeech()
  const { layers } = useLayers()
  const { areas } = useAreas()
  const draft = useDraft()
  const now = useClock()
  const { involved, isComing } = scene
  const isStrong = (id: string) => involved.value.has(id) || (picked()?.kind === 'member' && picked()?.id === id)
  const marks = computed(() => people.value.filter(({ member }) => layers.value[member.force] || isStrong(member.id)).map(one => ({
    id: one.member.id, at: one.at, force: one.member.force, state: one.member.state, stale: isStale(one), strong: isStrong(one.member.id),
  })))

  watch([map, marks], () => map.value?.members(marks.value))
  watch([map, () => boards.value.houses], () => map.value?.houses(Object.values(boards.value.houses)))
  watch([map, () => boards.value.incidents, chosen, locale], () => map.value?.incidents(Object.values(boards.value.incidents).flatMap(row =>
    row.at && (isOpen(row) || row.id === chosen()) ? [{ id: row.id, at: row.at, label: `${nameOf(row.category)} #${row.number}`, priority: row.priority, chosen: row.id === chosen() }] : [])))
  watch([map, areas], () => map.value?.areas([...areas.value]))
  watch([map, draft.shown], () => map.value?.draft(draft.shown.value))
  // In whole minutes: a label that ran by the second would have the map drawn anew each second. The ladder counts the seconds.
  const minutesLeft = (offer: Offer) => (isComing(offer) && offer.expected ? Math.ceil(secondsUntil(offer.expected, now.value) / 60) : 0)
  watch([map, involved, people, now, locale], () => map.value?.names([...involved.value.values()].flatMap(offer => {
    const at = byId.value.get(offer.member)?.at
    const left = minutesLeft(offer)
    return at ? [{ at, text: left > 0 ? `${offer.name} ${t('common.minutes', { n: left })}` : offer.name }] : []
  })))
  watch([map, layers], () => {
    for (const group of ['houses', 'incidents', 'areas', 'reach', 'heat', 'names', 'labels'] as const) map.value?.show(group, layers.value[group])
  })
}
