export { useDuty } from './useDuty'
export { keepAwakeWhile, useWakeLock } from './useWakeLock'
export { words } from './words'
