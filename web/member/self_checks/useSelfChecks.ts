/** Self-checks and hazards on this phone; what is pressed is kept and sent, with or without a network. */
import { computed } from 'vue'
import type { CheckFinding } from '@wire'
import { serverNow } from '@kit/clock'
import { useOutbox } from '../outbox/useOutbox'
import { useWire } from '../shell/useWire'

const CHINA_MS = 8 * 3_600_000
const { boards } = useWire()
const outbox = useOutbox()
const byDue = <Row extends { due: string; id: string }>(rows: readonly Row[]): Row[] => [...rows].sort((a, b) => a.due.localeCompare(b.due) || a.id.localeCompare(b.id))
const checks = computed(() => byDue(Object.values(boards.value.my_self_checks)))
const hazards = computed(() => byDue(Object.values(boards.value.my_hazards)))
const aboutCheck = (id: string): string => `self-check ${id}`
const aboutHazard = (id: string): string => `hazard ${id}`
const path = (what: 'my-self-checks' | 'my-hazards', id: string, end: string): string => `/api/${what}/${encodeURIComponent(id)}/${end}`

/** Photographs first, in order, then what they belong to. */
async function submit(id: string, findings: readonly CheckFinding[], photos: ReadonlyMap<string, readonly Blob[]>): Promise<void> {
  for (const [item, files] of photos)
    for (const file of files) await outbox.post({ path: path('my-self-checks', id, `items/${item}/photos`), subject: aboutCheck(id), verb: 'show_photo', file })
  await outbox.post({ path: path('my-self-checks', id, 'submit'), subject: aboutCheck(id), verb: 'submit', body: { findings } })
}

async function mend(id: string, words: string, photos: readonly Blob[]): Promise<void> {
  for (const file of photos) await outbox.post({ path: path('my-hazards', id, 'photos'), subject: aboutHazard(id), verb: 'show_photo', file })
  await outbox.post({ path: path('my-hazards', id, 'mend'), subject: aboutHazard(id), verb: 'mend', body: { words } })
}

export const useSelfChecks = () => ({
  checks, hazards, submit, mend,
  toDo: computed(() => checks.value.filter(({ next }) => next.includes('submit'))),
  toMend: computed(() => hazards.value.filter(({ next }) => next.includes('mend'))),
  isLate: (due: string): boolean => due < new Date(serverNow() + CHINA_MS).toISOString().slice(0, 10),
  checkWaits: (id: string): boolean => outbox.waiting(aboutCheck(id)).length > 0,
  hazardWaits: (id: string): boolean => outbox.waiting(aboutHazard(id)).length > 0,
  onSettled: outbox.onSettled,
  isAbout: (subject: string, id: string): boolean => [aboutCheck(id), aboutHazard(id)].includes(subject),
  photoOf: (name: string): string => `/api/self-check-photos/${encodeURIComponent(name)}`,
})
