export { default as TabletButton } from './parts/TabletButton.vue'
