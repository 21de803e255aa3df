import { h, shallowRef } from 'vue'
import { Act, useSpeech } from '@kit'
import { ElMessage } from '../element'

/** How to take something back that has just been done. */
export interface WayBack { act: string; run: () => unknown }

const SHORT_MS = 2500
const BACK_MS = 8000

/** Takes back what was done last, while its word is on the screen. */
export const takeBack = shallowRef<(() => void) | null>(null)

/** A short word at the top of the screen, read out by screen readers; with a way back it stays long enough to take it. */
export function say(message: string, type: 'success' | 'warning' | 'error' = 'success', back?: WayBack): void {
  if (back) sayWithWayBack(message, type, back)
  else ElMessage({ message, type, duration: type === 'error' ? 6000 : SHORT_MS, showClose: type === 'error', offset: 110 })
}

function sayWithWayBack(message: string, type: 'success' | 'warning' | 'error', back: WayBack): void {
  function take(): void {
    shown.close()
    void back.run()
  }
  const shown = ElMessage({
    message: () => h('span', { class: 'row' }, [message, h(Act, { small: true, hot: 'u', onClick: take }, () => back.act)]),
    type, duration: BACK_MS, showClose: true, offset: 110,
    onClose: () => { if (takeBack.value === take) takeBack.value = null },
  })
  takeBack.value = take
}

/** Not refused: a second person is asked first. */
const waits = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'approval_asked' || error.code === 'approval_waits')

/** Run something; say why if it is refused. True if it went well. */
export function useTry() {
  const { refusal } = useSpeech()
  return async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run()
      return true
    } catch (error) {
      say(refusal(error), waits(error) ? 'warning' : 'error')
      return false
    }
  }
}
