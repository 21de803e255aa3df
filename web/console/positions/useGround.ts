import { onMounted, onUnmounted, ref, shallowRef, useTemplateRef, watch } from 'vue'
import type { MapHit, StationMap, StationMapOptions } from '@map'
import { theme, useReference } from '../shell'

type Wishes = Pick<StationMapOptions, 'picked' | 'placed' | 'moved'>

/** The map itself, in the element with `ref="ground"`: drawn once its sheet is known; says what hinders it. */
export function useGround(wishes: Wishes) {
  const { sheet, sheetError, readSheet } = useReference()
  const ground = useTemplateRef<HTMLElement>('ground')
  const map = shallowRef<StationMap | null>(null)
  const hovered = shallowRef<(MapHit & { x: number; y: number }) | null>(null)
  /** Why there is no map at all, e.g. no WebGL. */
  const failed = shallowRef<unknown>(null)
  /** Some of the base map could not be read. */
  const isPatchy = ref(false)

  async function build(): Promise<void> {
    const container = ground.value
    if (!container || !sheet.value || map.value) return
    try {
      const { createStationMap } = await import('@map')
      map.value = createStationMap({
        ...wishes, container, sheet: sheet.value, theme: theme.value, hovered: hit => { hovered.value = hit }, failed: () => { isPatchy.value = true },
      })
    } catch (error) {
      failed.value = error
    }
  }

  onMounted(() => { watch(sheet, build, { immediate: true }) })
  onUnmounted(() => map.value?.destroy())
  watch([map, theme], () => map.value?.theme(theme.value))

  return {
    map, hovered, failed, isPatchy, sheet, sheetError, readSheet,
    patch(): void { isPatchy.value = false; map.value?.retry() },
  }
}
