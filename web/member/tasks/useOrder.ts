/** One task order: what is pressed is kept and sent, with or without a network; who comes along, and what is said about it. */
import type { MyTask } from '@wire'
import { useOutbox } from '../outbox/useOutbox'
import { useWire } from '../shell/useWire'

const { ask, learn } = useWire()
const outbox = useOutbox()
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

export const useOrder = () => ({
  press: (id: string, verb: 'read' | 'accept' | 'decline') => outbox.post({ path: path(id, verb), subject: about(id), verb, body: {} }),
  finish,
  say: (id: string, text: string) => outbox.post({ path: path(id, 'comments'), subject: about(id), verb: 'comment', body: { text } }),
  takeIn: (id: string, code: string) => learned(ask<MyTask>('POST', path(id, 'crew'), { body: { code: code.slice(0, 80) } })),
  takeOut: (id: string, member: string) => learned(ask<MyTask>('DELETE', path(id, `crew/${encodeURIComponent(member)}`))),
  leave: (id: string) => ask('DELETE', path(id, 'crew')),
  queued: (id: string): string[] => outbox.waiting(about(id)),
  onSettled: outbox.onSettled,
  isAbout: (subject: string, id: string): boolean => subject === about(id),
  fileOf: (file: string): string => `/api/my-tasks/files/${encodeURIComponent(file)}`,
  photoOf: (name: string): string => `/api/task-photos/${encodeURIComponent(name)}`,
})
