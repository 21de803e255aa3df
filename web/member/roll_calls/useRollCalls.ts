/** Roll-calls on this phone or tablet, and the one press that answers. */
import { computed, ref } from 'vue'
import { useWire } from '../shell/useWire'
import { shown } from './rules'

const { ask, boards } = useWire()
const pressing = ref('')

async function answer(id: string): Promise<void> {
  pressing.value = id
  try {
    await ask('POST', `/api/roll-call-asks/${encodeURIComponent(id)}/answer`, { body: {} })
  } finally {
    pressing.value = ''
  }
}

export const useRollCalls = () => ({ calls: computed(() => shown(Object.values(boards.value.roll_call_asks))), pressing, answer })
