/** Seconds as hours and minutes, the way a shift is told. Pure. */
export const hoursAndMinutes = (seconds: number): { h: number; m: number } => {
  const minutes = Math.max(0, Math.floor(seconds / 60))
  return { h: Math.floor(minutes / 60), m: minutes % 60 }
}

export const secondsBetween = (since: string, until: string): number => (Date.parse(until) - Date.parse(since)) / 1000
