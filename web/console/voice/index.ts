export { default as RadioBar } from './parts/RadioBar.vue'
export { default as HousesRadio } from './parts/HousesRadio.vue'
export { default as ClipButton } from './parts/ClipButton.vue'
