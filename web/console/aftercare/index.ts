export { useNotes } from './useNotes'
