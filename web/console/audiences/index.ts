export { default as AudienceBuilder } from './parts/AudienceBuilder.vue'
export { default as AudienceGround } from './parts/AudienceGround.vue'
export { nobodyChosen, wishOf, type Chosen } from './wish'
