import { ref } from 'vue'
import { remembered, type LayerName } from './layers'

const KEPT = 'pingan.map.layers'
const layers = ref(remembered(localStorage.getItem(KEPT)))

/** What the map shows, the same in every map of this browser. */
export function useLayers() {
  return {
    layers,
    toggle(name: LayerName): void {
      layers.value = { ...layers.value, [name]: !layers.value[name] }
      localStorage.setItem(KEPT, JSON.stringify(layers.value))
    },
  }
}
