export { default as StationMap } from './parts/StationMap.vue'
export { default as MemberMark } from './parts/MemberMark.vue'
export { default as LookDialog } from './parts/LookDialog.vue'
