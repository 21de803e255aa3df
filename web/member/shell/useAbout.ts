import type { MapSheet } from '@wire'
import { ask } from './useWire'

/** Whose map data this is; empty when the server cannot be asked. */
export const useAbout = () => ({
  attribution: (): Promise<string> => ask<MapSheet>('GET', '/api/map').then(sheet => sheet.attribution, () => ''),
})
