/** Links that open a place in the phone's own map apps, each in the frame it expects. Pure. */
import type { Mode, Point } from '@wire'
import { toGcj02 } from './datum'

const six = (degrees: number): string => degrees.toFixed(6)

/** RFC 5870: plain coordinates are WGS-84. */
export function phoneMapLink({ latitude, longitude }: Point, name: string): string {
  const place = `${six(latitude)},${six(longitude)}`
  return `geo:${place}?q=${place}(${encodeURIComponent(name)})`
}

/** Amap takes GCJ-02. */
export function amapLink(at: Point, name: string, mode: Mode): string {
  const there = toGcj02(at)
  const how = mode === 'car' ? 'car' : mode === 'foot' || mode === 'hurry' ? 'walk' : 'ride'
  const to = encodeURIComponent(`${six(there.longitude)},${six(there.latitude)},${name.replaceAll(',', ' ')}`)
  return `https://uri.amap.com/navigation?to=${to}&mode=${how}&callnative=1`
}
