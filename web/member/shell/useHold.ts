/** A button that is held for two seconds; a keyboard or a screen reader presses it, and is asked once. */
import { onUnmounted, ref } from 'vue'

const HOLD_MS = 2_000
const FELT = { begun: 40, held: [120, 60, 120] }

/** `ears`: for the button's `v-on`. */
export function useHold(held: () => void, pressed: () => void) {
  const holding = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let touched = false

  function down(): void {
    touched = true
    holding.value = true
    navigator.vibrate?.(FELT.begun)
    timer = setTimeout(() => {
      holding.value = false
      navigator.vibrate?.(FELT.held)
      held()
    }, HOLD_MS)
  }

  function up(): void {
    holding.value = false
    clearTimeout(timer)
  }

  function click(): void {
    if (!touched) pressed()
    touched = false
  }

  onUnmounted(up)
  return { holding, ears: { pointerdown: down, pointerup: up, pointerleave: up, pointercancel: up, contextmenu: (event: Event) => event.preventDefault(), click } }
}
