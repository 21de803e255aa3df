export { default as SosLink } from './parts/SosLink.vue'
