import { onBeforeMount, onUnmounted, ref, shallowRef } from 'vue'

export interface Binding {
  /** As in KeyboardEvent.key; "Alt+ArrowUp" with Alt, "Ctrl+k" with Ctrl or Command. */
  key: string
  /** What it does: a key of the words. */
  does: string
  run: (event: KeyboardEvent) => void
  when?: () => boolean
  /** Also while typing in a field, e.g. Escape. */
  whileTyping?: boolean
}

const all = shallowRef<readonly Binding[]>([])

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox])'))
const isModal = () => [...document.querySelectorAll('[aria-modal="true"]')].some(dialog => dialog.checkVisibility())

function pressed(event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented || isModal()) return
  const name = (event.ctrlKey || event.metaKey ? 'Ctrl+' : event.altKey ? 'Alt+' : '') + event.key
  // The newest binding of a key wins: a panel shadows the page below.
  const found = all.value.findLast(binding =>
    binding.key === name && (binding.whileTyping || !isTyping(event.target)) && (binding.when?.() ?? true))
  if (!found) return
  event.preventDefault()
  found.run(event)
}

/** Keys that work while the asking component is on the screen; `?` lists them. */
export function useKeys(bindings: readonly Binding[]): void {
  onBeforeMount(() => { // before its children, so that theirs are newer
    if (all.value.length === 0) addEventListener('keydown', pressed)
    all.value = [...all.value, ...bindings]
  })
  onUnmounted(() => {
    all.value = all.value.filter(binding => !bindings.includes(binding))
    if (all.value.length === 0) removeEventListener('keydown', pressed)
  })
}

export const boundKeys = all
/** Whether the sheet of keys is open. */
export const keysShown = ref(false)
