export { useAccess, whoIsHere } from './useAccess'
