import { computed } from 'vue'
import { useAccess } from '../access'
import { useLive, wire } from '../shell'

/** With whom the chief should speak, whoever has waited longest first. */
export function useNotes() {
  const { boards, hasSnapshot } = useLive()
  const { me } = useAccess()
  return {
    hasSnapshot,
    notes: computed(() => Object.values(boards.value.aftercare).sort((a, b) => (a.answered ?? '').localeCompare(b.answered ?? ''))),
    mayRead: computed(() => me.value?.rights.includes('aftercare.read') ?? false),
    speak: (offer: string) => wire.aftercare.speak(offer),
  }
}
