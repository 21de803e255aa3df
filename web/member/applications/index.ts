/** Applying by a link, following it, and my teams. */
export { words } from './words'
