import type { MapSheet } from '@wire'
import { askOrRecall } from './useWire'

/** Whose map data this is; empty when the server cannot be asked. */
export const useAbout = () => ({
  attribution: (): Promise<string> => askOrRecall<MapSheet>('/api/map').then(sheet => sheet.attribution, () => ''),
})
