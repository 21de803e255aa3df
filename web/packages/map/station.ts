import { AttributionControl, Map as GlMap, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource, type MapMouseEvent } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { MapSheet, Point } from '@wire'
import { addIcons } from './icons'
import {
  draftFeatures, houseFeatures, incidentFeatures, lineFeatures, lonLat, nameFeatures, reachFeatures,
  type HouseMark, type IncidentMark, type LineMark, type MapHit, type MemberMark, type NameMark, type ReachMark,
} from './marks'
import './tiles'
import { PALETTE, type Theme } from './palette'
import { PeopleLayer } from './people'
import { baseLayers, markLayers, styleOf, type MarkSource } from './style'

setWorkerUrl(workerUrl)

export interface StationMapOptions {
  container: HTMLElement
  sheet: MapSheet
  theme: Theme
  /** A click on a mark. */
  picked: (hit: MapHit) => void
  /** A click on the ground. */
  placed: (at: Point) => void
  /** The mark under the pointer, at pixels from the map's corner. */
  hovered: (hit: (MapHit & { x: number; y: number }) | null) => void
  /** Tiles that cannot be read and the like; the map goes on. */
  failed?: (message: string) => void
}

export interface StationMap {
  members: (marks: readonly MemberMark[]) => void
  houses: (marks: readonly HouseMark[]) => void
  incidents: (marks: readonly IncidentMark[]) => void
  reach: (marks: readonly ReachMark[]) => void
  lines: (marks: readonly LineMark[]) => void
  names: (marks: readonly NameMark[]) => void
  draft: (at: Point | null) => void
  theme: (theme: Theme) => void
  flyTo: (at: Point, zoom?: number) => void
  fit: (points: readonly Point[], paddingPx?: number) => void
  destroy: () => void
}

const NEAR_PX = 14

export function createStationMap(options: StationMapOptions): StationMap {
  const { container, sheet } = options
  let theme = options.theme
  let people: readonly MemberMark[] = []
  const layer = new PeopleLayer(theme)
  const waiting = new Map<MarkSource, object>()
  const drawn = new Map<MarkSource, string>()
  let isReady = false

  const map = new GlMap({
    container, style: styleOf(theme, sheet.base, sheet.attribution), center: lonLat(sheet.centre), zoom: 13.4, minZoom: 8, maxZoom: 20,
    dragRotate: false, pitchWithRotate: false, attributionControl: false, fadeDuration: 0,
    localIdeographFontFamily: getComputedStyle(document.body).fontFamily,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right')
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
  if (sheet.attribution) map.addControl(new AttributionControl({ compact: false, customAttribution: sheet.base ? [] : [sheet.attribution] }), 'bottom-left')

  map.on('style.load', () => {
    addIcons(map, theme)
    map.addLayer(layer, 'incident')
    isReady = true
    for (const [source, data] of waiting) set(source, data)
    waiting.clear()
  })
  map.on('error', event => options.failed?.(event.error.message))
  map.on('click', event => {
    const hit = hitAt(event)
    if (hit) options.picked(hit)
    else options.placed({ latitude: event.lngLat.lat, longitude: event.lngLat.lng })
  })
  map.on('mousemove', event => {
    const hit = hitAt(event)
    map.getCanvas().style.cursor = hit ? 'pointer' : ''
    options.hovered(hit && { ...hit, x: event.point.x, y: event.point.y })
  })
  map.on('mouseout', () => options.hovered(null))

  /** Drawing anew costs a whole frame, so what has not changed is not drawn. */
  function put(source: MarkSource, data: object): void {
    const text = JSON.stringify(data)
    if (drawn.get(source) === text) return
    drawn.set(source, text)
    if (isReady) set(source, data)
    else waiting.set(source, data)
  }

  function set(source: MarkSource, data: object): void {
    map.getSource<GeoJSONSource>(source)?.setData(data as Parameters<GeoJSONSource['setData']>[0])
  }

  function hitAt(event: MapMouseEvent): MapHit | null {
    if (!isReady) return null
    const marked = map.queryRenderedFeatures(event.point, { layers: ['incident', 'house'] })[0]
    if (marked?.layer.id === 'incident') return { kind: 'incident', id: String(marked.properties['id']) }
    const near = nearestMember(event)
    if (near) return { kind: 'member', id: near }
    return marked ? { kind: 'house', id: String(marked.properties['id']) } : null
  }

  function nearestMember({ point, lngLat }: MapMouseEvent): string | null {
    const reach = (NEAR_PX * 360) / (512 * 2 ** map.getZoom())
    let best: { id: string; px: number } | null = null
    for (const mark of people) {
      if (Math.abs(mark.at.longitude - lngLat.lng) > reach || Math.abs(mark.at.latitude - lngLat.lat) > reach) continue
      const at = map.project(lonLat(mark.at))
      const px = Math.hypot(at.x - point.x, at.y - point.y)
      if (px <= NEAR_PX && (!best || px < best.px)) best = { id: mark.id, px }
    }
    return best?.id ?? null
  }

  function paintAs(next: Theme): void {
    theme = next
    if (!isReady) return
    map.setPaintProperty('ground', 'background-color', PALETTE[theme].ground)
    for (const spec of [...(sheet.base ? baseLayers(theme) : []), ...markLayers(theme)]) {
      for (const [name, value] of Object.entries(spec.paint ?? {})) map.setPaintProperty(spec.id, name as 'fill-color', value as string)
    }
    addIcons(map, theme)
    layer.set(people, theme)
  }

  function fit(points: readonly Point[], paddingPx = 80): void {
    if (points.length === 0) return
    const longitudes = points.map(at => at.longitude)
    const latitudes = points.map(at => at.latitude)
    map.fitBounds([Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)], { padding: paddingPx, maxZoom: 16.5, duration: 600 })
  }

  const resized = new ResizeObserver(() => map.resize())
  resized.observe(container)

  return {
    members: marks => { people = marks; layer.set(marks, theme) },
    houses: marks => put('house', houseFeatures(marks)),
    incidents: marks => put('incident', incidentFeatures(marks)),
    reach: marks => put('reach', reachFeatures(marks)),
    lines: marks => put('line', lineFeatures(marks)),
    names: marks => put('name', nameFeatures(marks)),
    draft: at => put('draft', draftFeatures(at)),
    theme: paintAs,
    flyTo: (at, zoom = 15.5) => { map.flyTo({ center: lonLat(at), zoom: Math.max(map.getZoom(), zoom), duration: 700 }) },
    fit,
    destroy: () => { resized.disconnect(); map.remove() },
  }
}
