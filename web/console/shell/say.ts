import { useSpeech } from '@kit'
import { ElMessage } from '../element'

/** A short word at the top of the screen, read out by screen readers. */
export const say = (message: string, type: 'success' | 'warning' | 'error' = 'success') =>
  ElMessage({ message, type, duration: type === 'error' ? 6000 : 2500, showClose: type === 'error', offset: 110 })

/** Run something; say why if it is refused. True if it went well. */
export function useTry() {
  const { refusal } = useSpeech()
  return async (run: () => Promise<unknown>): Promise<boolean> => {
    try {
      await run()
      return true
    } catch (error) {
      say(refusal(error), 'error')
      return false
    }
  }
}
