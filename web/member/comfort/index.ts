export { useComfort, wearComfort } from './useComfort'
