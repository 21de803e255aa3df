/** Task orders on this phone; what is pressed is kept and sent, with or without a network. */
import { computed } from 'vue'
import type { CrewCode, MyTask } from '@wire'
import { useOutbox } from '../outbox/useOutbox'
import { useWire } from '../shell/useWire'
import { inOrder, waits } from './rules'

const { ask, boards, learn } = useWire()
const outbox = useOutbox()
const tasks = computed(() => inOrder(Object.values(boards.value.my_tasks)))
const about = (id: string): string => `order ${id}`
const path = (id: string, end: string): string => `/api/my-tasks/${encodeURIComponent(id)}/${end}`

/** Photographs first, in order, then what they belong to. */
async function finish(id: string, words: string, link: string, photos: readonly Blob[]): Promise<void> {
  for (const file of photos) await outbox.post({ path: path(id, 'photos'), subject: about(id), verb: 'show_photo', file })
  await outbox.post({ path: path(id, 'finish'), subject: about(id), verb: 'finish', body: { words, link } })
}

/** The answer is newer than the board while the socket has not said it yet. */
async function learned(answer: Promise<MyTask>): Promise<MyTask> {
  const task = await answer
  learn('my_tasks', task, true)
  return task
}

export const useTasks = () => ({
  tasks,
  waiting: computed(() => tasks.value.filter(waits).length),
  press: (id: string, verb: 'read' | 'accept' | 'decline') => outbox.post({ path: path(id, verb), subject: about(id), verb, body: {} }),
  finish,
  say: (id: string, text: string) => outbox.post({ path: path(id, 'comments'), subject: about(id), verb: 'comment', body: { text } }),
  crewCode: () => ask<CrewCode>('GET', '/api/my-tasks/crew-code'),
  takeIn: (id: string, code: string) => learned(ask<MyTask>('POST', path(id, 'crew'), { body: { code: code.slice(0, 80) } })),
  takeOut: (id: string, member: string) => learned(ask<MyTask>('DELETE', path(id, `crew/${encodeURIComponent(member)}`))),
  leave: (id: string) => ask('DELETE', path(id, 'crew')),
  queued: (id: string): string[] => outbox.waiting(about(id)),
  onSettled: outbox.onSettled,
  isAbout: (subject: string, id: string): boolean => subject === about(id),
  fileOf: (file: string): string => `/api/my-tasks/files/${encodeURIComponent(file)}`,
  photoOf: (name: string): string => `/api/task-photos/${encodeURIComponent(name)}`,
})
