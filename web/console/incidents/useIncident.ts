import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { useSpeech } from '@kit'
import { download, useFileWords, useLive, wire } from '../shell'
import { seen } from './useNews'
import type { Incident, NewIncident, ServiceName } from '@wire'

/** The incident in hand, which is no news any more: from the live board, or read once if it has left the board. */
export function useIncident(id: string) {
  const { boards } = useLive()
  seen(id)
  const old = shallowRef<Incident | null>(null)
  const error = shallowRef<unknown>(null)
  const incident = computed<Incident | null>(() => boards.value.incidents[id] ?? old.value)

  async function read(): Promise<void> {
    try {
      old.value = await wire.incidents.get(id)
      error.value = null
    } catch (reason) {
      error.value = reason
    }
  }
  watch(() => boards.value.incidents[id] === undefined, isAway => { if (isAway) void read() }, { immediate: true })

  const keep = (row: Incident) => { old.value = row }
  /** Whoever asked for help learns that somebody has it before him; a try that fails is made again with the next word about it. */
  watch(incident, row => { if (row?.noticed === null && row.next.length > 0) wire.incidents.notice(id).then(keep, () => {}) }, { immediate: true })
  const version = () => incident.value?.version ?? 0
  return {
    incident, error, read,
    step: async (verb: string, words: { note?: string; into?: string; to?: string; outcome?: string }) =>
      keep(await wire.incidents.step(id, verb, { ...words, version: version() })),
    mark: async (service: ServiceName, expectedS: number | null, arrived: boolean) =>
      keep(await wire.incidents.service(id, { service, expected_s: expectedS, arrived })),
    mend: async (facts: Partial<NewIncident>, seen: number) => keep(await wire.incidents.mend(id, { ...facts, version: seen })),
  }
}

/** The timeline is read again whenever something of this incident has happened. */
export function useTimeline(id: string, shown: Ref<boolean>) {
  const { events, boards } = useLive()
  const { t } = useSpeech()
  const words = useFileWords()
  const entries = shallowRef<Awaited<ReturnType<typeof wire.incidents.timeline>>>([])
  const error = shallowRef<unknown>(null)
  const loading = ref(false)

  async function read(): Promise<void> {
    loading.value = true
    try {
      entries.value = await wire.incidents.timeline(id)
      error.value = null
    } catch (reason) {
      error.value = reason
    } finally {
      loading.value = false
    }
  }
  watch(shown, isShown => { if (isShown) void read() }, { immediate: true })
  watch([events, () => boards.value.incidents[id]?.version], ([some]) => {
    if (shown.value && (some.length === 0 || some.some(event => event.subject === id))) void read()
  })
  async function takeAlong(reason: string): Promise<void> {
    const columns = Object.fromEntries(['seq', 'at', 'kind', 'role', 'name', 'facts'].map(name => [name, t(`incidents.timeline_head.${name}`)]))
    download(await wire.incidents.exportTimeline(id, { reason, words: words(columns, ['role']) }), 'timeline.csv')
  }
  return { entries, error, loading, read, takeAlong }
}
