import { computed } from 'vue'
import type { Beat, MustPoint, PatrolOrder } from '@wire'
import { useLive, wire } from '../shell'
import { inOrder } from './board'

/** Patrols, points and beats as the live boards tell them. */
export function usePatrols() {
  const { boards } = useLive()
  return {
    patrols: computed(() => inOrder(Object.values(boards.value.patrols))),
    points: computed(() => Object.values(boards.value.must_points).filter(({ retired }) => !retired).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))),
    beats: computed(() => Object.values(boards.value.beats).filter(({ retired }) => !retired).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))),
    houses: computed(() => Object.values(boards.value.houses)),
    people: computed(() => Object.values(boards.value.members).sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))),
  }
}

export interface PointForm { name: string; at: { latitude: number; longitude: number; datum: 'wgs84' }; radius_m: number; stay_s: number; kind: MustPoint['kind']; windows: MustPoint['windows']; post: string }

/** What is done with them. */
export const patrolDeeds = {
  addPoint: (form: PointForm) => wire.patrols.addPoint(form),
  amendPoint: (point: MustPoint, form: PointForm) => wire.patrols.amendPoint(point.id, { version: point.version, ...form }),
  retirePoint: (point: string) => wire.patrols.retirePoint(point),
  replaceCode: (point: string) => wire.patrols.replaceCode(point),
  labels: () => wire.patrols.labels(),
  addBeat: (name: string, points: string[]) => wire.patrols.addBeat({ name, points }),
  amendBeat: (beat: Beat, name: string, points: string[]) => wire.patrols.amendBeat(beat.id, { version: beat.version, name, points }),
  retireBeat: (beat: string) => wire.patrols.retireBeat(beat),
  preview: (order: PatrolOrder) => wire.patrols.preview(order),
  plan: (order: PatrolOrder) => wire.patrols.plan(order),
  cancel: (patrol: string, reason: string) => wire.patrols.cancel(patrol, reason),
}
