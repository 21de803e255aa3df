export { default as ProofList } from './parts/ProofList.vue'
