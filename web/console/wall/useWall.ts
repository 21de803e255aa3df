import { onMounted, onUnmounted, ref, shallowRef } from 'vue'
import { setClockOffset } from '@kit'
import type { Area, Wall } from '@wire'
import { useReference, wire } from '../shell'

const EVERY_MS = 5000

/** What the server tells the public side of the room; asked again every few seconds. */
export function useWall() {
  const reference = useReference()
  const wall = shallowRef<Wall | null>(null)
  const areas = shallowRef<readonly Area[]>([])
  const error = shallowRef<unknown>(null)
  const heard = ref(0)
  let asking: ReturnType<typeof setTimeout> | undefined

  async function read(): Promise<void> {
    clearTimeout(asking)
    try {
      wall.value = await wire.wall.read()
      error.value = null
      heard.value = Date.now()
      setClockOffset(Date.parse(wall.value.now) - Date.now())
    } catch (reason) {
      error.value = reason
    }
    asking = setTimeout(read, EVERY_MS)
  }

  onMounted(async () => {
    reference.open()
    void read()
    areas.value = await wire.reference.areas().catch(() => [])
  })
  onUnmounted(() => { clearTimeout(asking); reference.close() })
  return { wall, areas, error, heard, read }
}
