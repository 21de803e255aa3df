export { default as HandoverBanner } from './parts/HandoverBanner.vue'
