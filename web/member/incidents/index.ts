export { default as SosLink } from './parts/SosLink.vue'
export { words } from './words'
