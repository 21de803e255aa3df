export { useAccess, whoIsHere } from './useAccess'
export { words } from './words'
