/** WGS-84 → GCJ-02, the frame in which Chinese map apps expect a place. Ours stays WGS-84 everywhere else. */

export interface Place {
  latitude: number
  longitude: number
}

const AXIS_M = 6_378_245
const ECCENTRICITY_SQ = 0.006_693_421_622_965_943

function bumps(x: number): number {
  return ((20 * Math.sin(6 * x * Math.PI) + 20 * Math.sin(2 * x * Math.PI)) * 2) / 3
}

function swell(x: number, twelfth: number, thirtieth: number): number {
  const near = 20 * Math.sin(x * Math.PI) + 40 * Math.sin((x / 3) * Math.PI)
  const far = twelfth * Math.sin((x / 12) * Math.PI) + thirtieth * Math.sin((x / 30) * Math.PI)
  return ((near + far) * 2) / 3
}

function shiftNorth(x: number, y: number): number {
  return -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x)) + bumps(x) + swell(y, 160, 320)
}

function shiftEast(x: number, y: number): number {
  return 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x)) + bumps(x) + swell(x, 150, 300)
}

function inChina({ latitude, longitude }: Place): boolean {
  return latitude > 0.8293 && latitude < 55.8271 && longitude > 72.004 && longitude < 137.8347
}

export function toGcj02(place: Place): Place {
  if (!inChina(place)) return place
  const x = place.longitude - 105
  const y = place.latitude - 35
  const slope = (place.latitude * Math.PI) / 180
  const magic = 1 - ECCENTRICITY_SQ * Math.sin(slope) ** 2
  const root = Math.sqrt(magic)
  return {
    latitude: place.latitude + (shiftNorth(x, y) * 180) / (((AXIS_M * (1 - ECCENTRICITY_SQ)) / (magic * root)) * Math.PI),
    longitude: place.longitude + (shiftEast(x, y) * 180) / ((AXIS_M / root) * Math.cos(slope) * Math.PI),
  }
}
