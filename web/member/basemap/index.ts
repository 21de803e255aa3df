export { keptMap, useBaseMap } from './useBaseMap'
