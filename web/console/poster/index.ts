export { default as PosterDialog } from './parts/PosterDialog.vue'
