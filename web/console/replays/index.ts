import { defineAsyncComponent } from 'vue'
import { followingWords } from '../words'

export const TrackList = defineAsyncComponent(async () => { await followingWords(); return import('./parts/TrackList.vue') })
