import { circleMarker, map as leafletMap, type CircleMarker } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { Map as GlMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { CROWD } from '@map/clusters'
import { withoutSky } from '@map/flat'
import { lonLat, type MemberMark } from '@map/marks'
import { PeopleLayer } from '@map/people'
import { CENTRE } from './crowd'

setWorkerUrl(workerUrl)
const ZOOM = 12.6

/** One way of drawing people, each mark 14 px wide with its edge: show them, move the map by pixels, and say whenever a frame was drawn. */
export interface Painter { show: (people: readonly MemberMark[]) => void; pan: (x: number, y: number) => void; drawn: (frame: () => void) => void }

async function ground(container: HTMLElement): Promise<GlMap> {
  const map = new GlMap({ container, style: { version: 8, sources: {}, layers: [] }, center: lonLat(CENTRE), zoom: ZOOM, fadeDuration: 0, attributionControl: false })
  await map.once('load')
  return map
}

const moved = (map: GlMap) => ({
  pan: (x: number, y: number) => { map.panBy([x, y], { duration: 0 }) },
  drawn: (frame: () => void) => { map.on('render', frame) },
})

async function ours(container: HTMLElement, crowd: number): Promise<Painter> {
  const map = await ground(container)
  withoutSky(map)
  const layer = new PeopleLayer('dark', 1, crowd)
  map.addLayer(layer)
  return { ...moved(map), show: people => layer.set(people, 'dark') }
}

/** As MapLibre comes, or `isFlat`: without its sky, as ours is. */
async function geojson(container: HTMLElement, isFlat: boolean): Promise<Painter> {
  const map = await ground(container)
  if (isFlat) withoutSky(map)
  const features = (people: readonly MemberMark[]) => ({
    type: 'FeatureCollection' as const,
    features: people.map(one => ({ type: 'Feature' as const, properties: { state: one.state }, geometry: { type: 'Point' as const, coordinates: lonLat(one.at) } })),
  })
  map.addSource('people', { type: 'geojson', data: features([]) })
  map.addLayer({ id: 'people', type: 'circle', source: 'people', paint: { 'circle-radius': 5, 'circle-color': ['match', ['get', 'state'], 'free', '#52db94', '#db99ff'], 'circle-stroke-width': 2, 'circle-stroke-color': '#0c1320' } })
  return { ...moved(map), show: people => { map.getSource<GeoJSONSource>('people')?.setData(features(people)) } }
}

/** Leaflet with its canvas. Each `panBy` without animation is a whole move to it, at whose end it draws everybody anew: a drawn frame. */
async function leaflet(container: HTMLElement): Promise<Painter> {
  const map = leafletMap(container, { preferCanvas: true, zoomControl: false, attributionControl: false, zoomSnap: 0, fadeAnimation: false }).setView([CENTRE.latitude, CENTRE.longitude], ZOOM + 1)
  const dots: CircleMarker[] = []
  const show = (people: readonly MemberMark[]) => people.forEach(({ at, state }, i) => {
    const dot = dots[i]
    if (dot) dot.setLatLng([at.latitude, at.longitude])
    else dots.push(circleMarker([at.latitude, at.longitude], { radius: 6, weight: 2, color: '#0c1320', fillColor: state === 'free' ? '#52db94' : '#db99ff', fillOpacity: 1 }).addTo(map))
  })
  return { show, pan: (x, y) => { map.panBy([x, y], { animate: false }) }, drawn: frame => { map.on('move', frame) } }
}

export const PAINTERS: Readonly<Record<string, (container: HTMLElement) => Promise<Painter>>> = {
  ours: container => ours(container, Infinity),
  'ours-clusters': container => ours(container, CROWD),
  geojson: container => geojson(container, false),
  'geojson-flat': container => geojson(container, true),
  leaflet,
}
