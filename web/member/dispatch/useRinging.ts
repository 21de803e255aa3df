/** Would this phone be heard now? */
import { computed, onScopeDispose, ref } from 'vue'
import { useDuty, useWakeLock } from '../duty'
import { useWire } from '../shell/useWire'
import { alarm } from './alarm'
import { silences } from './ringing'
import { useOutside } from './useOutside'

const LOOK_EVERY_MS = 1_000

export function useRinging() {
  const { net } = useWire()
  const { onDuty } = useDuty()
  const { held } = useWakeLock()
  const { permission } = useOutside()
  const audible = ref(alarm.audible())
  const looking = setInterval(() => (audible.value = alarm.audible()), LOOK_EVERY_MS)
  onScopeDispose(() => clearInterval(looking))

  return {
    silences: computed(() => silences({
      audible: audible.value, notices: permission.value, awake: onDuty.value ? held.value : null, shakes: 'vibrate' in navigator, linked: net.value === 'live',
    })),
  }
}
