import { computed, type ComputedRef } from 'vue'
import { useSpeech } from '@kit'
import { isOpen, useQueue } from '../incidents'
import { useLive } from '../shell'
import type { Standing } from './board'
import type { Listed } from './listing'

/** What is on the map, in words. */
export function useListing(people: ComputedRef<Standing[]>) {
  const { boards } = useLive()
  const { nameOf } = useQueue()
  const { term, t } = useSpeech()
  return computed((): Record<'incident' | 'house' | 'member', Listed[]> => ({
    incident: Object.values(boards.value.incidents).filter(isOpen).sort((a, b) => a.priority - b.priority || a.number - b.number).flatMap(row => (row.at
      ? [{ hit: { kind: 'incident', id: row.id }, at: row.at, name: `#${row.number} ${nameOf(row.category)}`, about: `${row.place || t('incidents.no_place')} · ${term('status', row.status)}` }] : [])),
    house: Object.values(boards.value.houses).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
      .map(house => ({ hit: { kind: 'house', id: house.id }, at: house.at, name: house.name, about: term('house', house.status) })),
    member: people.value.map(({ member, at }) => ({ hit: { kind: 'member' as const, id: member.id }, at, name: member.name, about: `${term('force', member.force)} · ${term('state', member.state)}` }))
      .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN')),
  }))
}
