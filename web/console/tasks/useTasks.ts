import { computed, ref, watch } from 'vue'
import type { NewTaskOrder, TaskOrder, TaskTemplate } from '@wire'
import { useAccess } from '../access'
import { useAsk, useLive, wire } from '../shell'
import { inOrder } from './board'

/** Orders on the live board. */
export function useTasks() {
  const { boards, hasSnapshot } = useLive()
  const { may } = useAccess()
  return { hasSnapshot, orders: computed(() => inOrder(Object.values(boards.value.task_orders))), mayCommand: may('task.command'), mayOverride: may('task.override') }
}

export const useLimit = () => ({ limit: useAsk(wire.tasks.limit), change: wire.tasks.changeLimit })

const PAST_SIZE = 25

/** Orders of which the numbers are left. */
export function usePast() {
  const page = ref(1)
  const past = useAsk(() => wire.tasks.filed(page.value, PAST_SIZE))
  watch(page, past.ask)
  return { page, size: PAST_SIZE, past }
}

const RECEIPTS_SIZE = 50
export const GROUPS = ['', 'silent', 'accepted', 'cannot', 'done', 'verified', 'returned'] as const

/** One order, live while it is on the board, and its receipts page by page, read again when its numbers change. */
export function useTask(id: () => string) {
  const { boards } = useLive()
  const filed = useAsk(() => wire.tasks.get(id()))
  const live = computed(() => boards.value.task_orders[id()] ?? null)
  const order = computed(() => live.value ?? filed.answer.value)
  const group = ref<typeof GROUPS[number]>('')
  const page = ref(1)
  const receipts = useAsk(() => wire.tasks.receipts(id(), { group: group.value, page: page.value, size: RECEIPTS_SIZE }))

  watch(id, filed.ask, { immediate: true })
  watch(group, () => { page.value = 1 })
  watch([id, group, page, live], receipts.ask, { immediate: true })
  return { order, filed, group, page, size: RECEIPTS_SIZE, receipts }
}

const TALK_SIZE = 20

/** What was said about an order, read again when something was. */
export function useTalk(order: () => TaskOrder) {
  const page = ref(1)
  const talk = useAsk(() => wire.tasks.comments(order().id, { page: page.value, size: TALK_SIZE }))
  watch([() => order().id, () => order().comments, () => order().unheard, page], talk.ask, { immediate: true })
  return { page, size: TALK_SIZE, talk }
}

/** What is done with orders. */
export const taskDeeds = {
  send: (order: NewTaskOrder, key: string) => wire.tasks.send(order, key),
  templates: async () => (await wire.tasks.templates()) as readonly TaskTemplate[],
  burden: wire.tasks.burden,
  attach: wire.tasks.attach,
  remind: wire.tasks.remind,
  verify: wire.tasks.verify,
  sendBack: wire.tasks.sendBack,
  tell: wire.tasks.tell,
  hear: wire.tasks.hear,
  close: wire.tasks.close,
  file: wire.tasks.file,
  photo: wire.tasks.photo,
}
