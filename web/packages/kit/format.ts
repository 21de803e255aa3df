const two = (value: number) => String(value).padStart(2, '0')

/** 75 → "1:15", 3675 → "1:01:15"; below zero with a sign. */
export function clockText(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  const sign = seconds <= -1 ? '−' : ''
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  return sign + (hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`)
}

/** 42 → 42 m, 1234 → 1.2 km; the unit's word is the screen's. */
export function distanceParts(metres: number): { value: string; unit: 'm' | 'km' } {
  if (metres < 995) return { value: String(Math.round(metres / 10) * 10 || Math.round(metres)), unit: 'm' }
  return { value: (metres / 1000).toFixed(metres < 9_950 ? 1 : 0), unit: 'km' }
}

const LOCAL = 'Asia/Shanghai'
const times = new Map<string, Intl.DateTimeFormat>()

function formatter(locale: string, kind: 'time' | 'day'): Intl.DateTimeFormat {
  const key = locale + kind
  const made = times.get(key) ?? new Intl.DateTimeFormat(locale, {
    timeZone: LOCAL,
    ...(kind === 'time'
      ? { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }
      : { year: 'numeric', month: '2-digit', day: '2-digit' }),
  })
  times.set(key, made)
  return made
}

/** Time of day at the station. */
export const timeText = (iso: string, locale: string): string => formatter(locale, 'time').format(new Date(iso))
export const dayText = (iso: string, locale: string): string => formatter(locale, 'day').format(new Date(iso))

export const secondsSince = (iso: string, nowMs: number): number => Math.max(0, (nowMs - Date.parse(iso)) / 1000)
export const secondsUntil = (iso: string, nowMs: number): number => (Date.parse(iso) - nowMs) / 1000
