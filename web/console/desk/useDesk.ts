import { computed, onUnmounted, ref, watch } from 'vue'
import { useAsk, useListing, useLive, wire } from '../shell'

/** The desk of the station: who holds it, and what nobody has taken on. */
export function useDesk() {
  const { boards, hasSnapshot } = useLive()
  const desk = computed(() => Object.values(boards.value.desk)[0] ?? null)
  const version = () => desk.value?.sitting?.version ?? 0
  return {
    desk, hasSnapshot,
    sitting: computed(() => desk.value?.sitting ?? null),
    isMine: computed(() => desk.value?.sitting?.mine ?? false),
    /** How a colleague may come to the desk now. */
    way: computed(() => desk.value?.next.find(verb => verb === 'relieve' || verb === 'take' || verb === 'begin')),
    can: (verb: string) => computed(() => desk.value?.next.includes(verb) ?? false),
    isUntaken: (ref: string) => desk.value?.untaken.includes(ref) ?? false,
    takeOver: (after: string, confirmed: readonly string[], reason: string) => wire.desk.takeOver({ after, confirmed: [...confirmed], reason }),
    handOver: (note: string) => wire.desk.handOver(version(), note),
    takeBack: () => wire.desk.takeBack(version()),
    leave: (reason: string) => wire.desk.leave(version(), reason),
    takeOn: (matter: string) => wire.desk.takeOn(matter),
    raise: (text: string, owner: string) => wire.desk.raiseConcern(text, owner),
    settle: (concern: string) => wire.desk.settleConcern(concern),
  }
}

const SETTLES_MS = 400

/** What is open now; read again when something has happened to it. */
export function useMatters() {
  const { boards } = useLive()
  const asked = useAsk(wire.desk.matters)
  let waiting: ReturnType<typeof setTimeout> | undefined
  watch([() => boards.value.incidents, () => boards.value.call_outs, () => boards.value.desk], () => {
    clearTimeout(waiting)
    waiting = setTimeout(asked.ask, SETTLES_MS)
  })
  void asked.ask()
  onUnmounted(() => { clearTimeout(waiting) })
  return asked
}

/** Who sat there before, newest first; one of them opened. */
export function useSittings() {
  const list = useListing([], '', ({ page }, size) => wire.desk.sittings(page, size))
  const chosen = ref('')
  const opened = useAsk(() => wire.desk.sitting(chosen.value))
  return {
    ...list, opened, chosen,
    look: (id: string): void => { chosen.value = id; opened.answer.value = null; void opened.ask() },
  }
}
