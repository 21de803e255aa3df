export { default as CommandBar } from './parts/CommandBar.vue'
export { default as NearPanel } from './parts/NearPanel.vue'
export { learnToSpell, useSpelt } from './useKnown'
