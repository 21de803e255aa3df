/** Task orders on this phone. */
import { computed } from 'vue'
import { useWire } from '../shell/useWire'
import { inOrder, waits } from './rules'

const { boards } = useWire()
const tasks = computed(() => inOrder(Object.values(boards.value.my_tasks)))

export const useTasks = () => ({ tasks, waiting: computed(() => tasks.value.filter(waits).length) })
