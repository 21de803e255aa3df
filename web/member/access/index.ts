import { defineAsyncComponent } from 'vue'

export { useAccess, whoIsHere } from './useAccess'
/** For whoever has no account yet; a page of its own weight, that nobody's first sight should carry. */
export const CodeStep = defineAsyncComponent(() => import('./parts/CodeStep.vue'))
export const PhoneStep = defineAsyncComponent(() => import('./parts/PhoneStep.vue'))
