export { default as RadioCard } from './parts/RadioCard.vue'
