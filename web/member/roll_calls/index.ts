export { default as RollCallCards } from './parts/RollCallCards.vue'
