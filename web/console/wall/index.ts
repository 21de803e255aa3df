export { default as WallPage } from './pages/WallPage.vue'
