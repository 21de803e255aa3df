/** Task orders on this phone; what is pressed is kept and sent, with or without a network. */
import { computed } from 'vue'
import { useOutbox } from '../outbox/useOutbox'
import { useWire } from '../shell/useWire'
import { inOrder, waits } from './rules'

const { boards } = useWire()
const outbox = useOutbox()
const tasks = computed(() => inOrder(Object.values(boards.value.my_tasks)))
const about = (id: string): string => `order ${id}`
const path = (id: string, end: string): string => `/api/my-tasks/${encodeURIComponent(id)}/${end}`

/** Photographs first, in order, then what they belong to. */
async function finish(id: string, words: string, link: string, photos: readonly Blob[]): Promise<void> {
  for (const file of photos) await outbox.post({ path: path(id, 'photos'), subject: about(id), verb: 'show_photo', file })
  await outbox.post({ path: path(id, 'finish'), subject: about(id), verb: 'finish', body: { words, link } })
}

export const useTasks = () => ({
  tasks,
  waiting: computed(() => tasks.value.filter(waits).length),
  press: (id: string, verb: 'read' | 'accept' | 'decline') => outbox.post({ path: path(id, verb), subject: about(id), verb, body: {} }),
  finish,
  queued: (id: string): string[] => outbox.waiting(about(id)),
  onSettled: outbox.onSettled,
  isAbout: (subject: string, id: string): boolean => subject === about(id),
  fileOf: (file: string): string => `/api/my-tasks/files/${encodeURIComponent(file)}`,
  photoOf: (name: string): string => `/api/task-photos/${encodeURIComponent(name)}`,
})
