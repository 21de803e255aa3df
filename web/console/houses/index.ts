export { manningTone } from './board'
export { useHours } from './useHours'
