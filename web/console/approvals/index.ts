export { useWaiting } from './useWaiting'
