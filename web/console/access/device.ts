const BROWSERS: readonly [RegExp, string][] = [[/Edg\//, 'Edge'], [/MicroMessenger/, 'WeChat'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']]
const SYSTEMS: readonly [RegExp, string][] = [[/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']]

/** "Chrome · Windows" from what a browser says of itself; a name given by hand stays as it is. */
export function deviceName(said: string): string {
  if (!said.startsWith('Mozilla/')) return said
  const named = (table: typeof BROWSERS) => table.find(([pattern]) => pattern.test(said))?.[1]
  return [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(' · ') || said
}
