export { words } from './words'
