export { createStationMap, type StationMap, type StationMapOptions } from './station'
export type { HouseMark, IncidentMark, LineMark, MapHit, MemberMark, NameMark, ReachMark } from './marks'
export { readTilesFrom } from './tiles'
export type { Theme } from './palette'
