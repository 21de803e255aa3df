export { useRulebook } from './useRulebook'
