/** Parts that are not "ok", except the map, whose estimate has a banner of its own. */
export function troubles(lamps: Readonly<Record<string, string>>): { part: string; state: string }[] {
  return Object.entries(lamps)
    .filter(([part, state]) => state !== 'ok' && state !== 'off' && !((part === 'map' || part === 'roads') && state === 'estimated'))
    .map(([part, state]) => ({ part, state: String(state) }))
}
