import { useSpeech } from '@kit'
import { speakerOf, type Said } from '@voice'

/** Who said something, in the user's language. */
export function useWho() {
  const { t } = useSpeech()
  return {
    who: (said: Said): string => {
      const found = speakerOf(said)
      return 'name' in found ? found.name : t(found.key)
    },
  }
}
