export { said, type Answered, type Callee } from './board'
export { useRollCall } from './useRollCalls'
