export { useDesk } from './useDesk'
export { default as DeskBanner } from './parts/DeskBanner.vue'
export { default as SeatLink } from './parts/SeatLink.vue'
export { default as UntakenNote } from './parts/UntakenNote.vue'
