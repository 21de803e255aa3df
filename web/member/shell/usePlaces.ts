import type { Place } from '@wire'
import { ask } from './useWire'

export const usePlaces = () => ({
  searchPlaces: (q: string, signal: AbortSignal) => ask<Place[]>('GET', '/api/places', { query: { q, limit: 6 }, signal }),
})
