/** Short words at the bottom of the page: what was done, or why not. */
import { showToast } from 'vant'
import { useSentence } from './useSentence'

export function useSay() {
  const { sentence } = useSentence()
  const say = (message: string): void => void showToast({ message, duration: 3_500, position: 'bottom', wordBreak: 'break-word' })

  /** Wait for it; say the refusal; tell whether it went well. */
  async function orSay(what: Promise<unknown>): Promise<boolean> {
    try {
      await what
      return true
    } catch (error) {
      say(sentence(error))
      return false
    }
  }

  return { say, orSay, sentence }
}
