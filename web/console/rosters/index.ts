export { default as MissedLine } from './parts/MissedLine.vue'
