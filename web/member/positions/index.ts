export { default as PositionState } from './parts/PositionState.vue'
export { usePositions, watchWhile, whereAmI } from './usePositions'
export type { Fix } from './pace'
export { words } from './words'
