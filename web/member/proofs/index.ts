export { default as CameraButton } from './parts/CameraButton.vue'
export { default as SkillList } from './parts/SkillList.vue'
export { sendProof } from './useProofs'
