export { useDuty } from './useDuty'
export { keepAwakeWhile } from './useWakeLock'
export { words } from './words'
