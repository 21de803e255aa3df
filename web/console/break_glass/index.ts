import { defineAsyncComponent } from 'vue'
import { followingWords } from '../words'

const later = (part: () => Promise<object>) => defineAsyncComponent(async () => { await followingWords(); return await part() as { default: object } })
export const GlassDialog = later(() => import('./parts/GlassDialog.vue'))
export const GlassBanner = later(() => import('./parts/GlassBanner.vue'))
export const OpeningList = later(() => import('./parts/OpeningList.vue'))
