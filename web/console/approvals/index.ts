import { defineAsyncComponent } from 'vue'
import { followingWords } from '../words'

export const HoldDialog = defineAsyncComponent(async () => { await followingWords(); return import('./parts/HoldDialog.vue') })
export { useWaiting } from './useWaiting'
