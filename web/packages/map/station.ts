import { AttributionControl, Map as GlMap, NavigationControl, ScaleControl, setWorkerUrl, type GeoJSONSource, type MapMouseEvent, type VectorTileSource } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import type { MapSheet, Point } from '@wire'
import { withoutSky } from './flat'
import { addIcons } from './icons'
import {
  areaFeatures, draftFeatures, heatFeatures, houseFeatures, incidentFeatures, lineFeatures, lonLat, nameFeatures, reachFeatures, stopFeatures,
  type AreaMark, type HeatMark, type HouseMark, type IncidentMark, type LineMark, type MapHit, type MemberMark, type NameMark, type ReachMark,
} from './marks'
import { mercator } from './mercator'
import { PALETTE, type Theme } from './palette'
import { PeopleLayer } from './people'
import { baseLayers, GROUPS, markLayers, styleOf, type MapGroup, type MarkSource } from './style'
import { readAgain, tilesOf } from './tiles'

setWorkerUrl(workerUrl)

export interface StationMapOptions {
  container: HTMLElement
  sheet: MapSheet
  theme: Theme
  /** A click on a mark. */
  picked: (hit: MapHit) => void
  /** A click on the ground; while aiming, any click. */
  placed: (at: Point) => void
  /** The mark under the pointer, at pixels from the map's corner. */
  hovered: (hit: (MapHit & { x: number; y: number }) | null) => void
  /** The user moved the map himself. */
  moved?: () => void
  /** Tiles that cannot be read and the like; the map goes on. */
  failed?: (message: string) => void
  /** Marks so much larger, for a wall seen from afar; nothing on it can be clicked then. */
  swell?: number
}

export interface StationMap {
  members: (marks: readonly MemberMark[]) => void
  houses: (marks: readonly HouseMark[]) => void
  incidents: (marks: readonly IncidentMark[]) => void
  areas: (marks: readonly AreaMark[]) => void
  heat: (marks: readonly HeatMark[]) => void
  reach: (marks: readonly ReachMark[]) => void
  lines: (marks: readonly LineMark[]) => void
  stops: (points: readonly Point[], tones?: readonly string[]) => void
  names: (marks: readonly NameMark[]) => void
  draft: (at: Point | null) => void
  show: (group: MapGroup, isShown: boolean) => void
  /** Every click is a place, whatever lies there. */
  aim: (isAiming: boolean) => void
  theme: (theme: Theme) => void
  flyTo: (at: Point, zoom?: number) => void
  fit: (points: readonly Point[], paddingPx?: number) => void
  /** Try the base map again. */
  retry: () => void
  destroy: () => void
}

const CLOSER = 1.6
const NOWHERE = { x: NaN, y: NaN }

/**
 * `container` tells what tests and the blind cannot see: `data-map` is "drawing" or "still"; `data-people` and `data-clusters` count what is drawn;
 * `data-centre` and `data-zoom` say what is looked at.
 */
export function createStationMap(options: StationMapOptions): StationMap {
  const { container, sheet, swell = 1 } = options
  let theme = options.theme
  let people: readonly MemberMark[] = []
  let isAiming = false
  let isReady = false
  let rests: { x: number; y: number } = NOWHERE
  const layer = new PeopleLayer(theme, swell)
  const waiting = new Map<MarkSource, object>()
  const drawn = new Map<MarkSource, string>()
  const hidden = new Set<MapGroup>()

  const map = new GlMap({
    container, style: styleOf(theme, sheet.base, sheet.attribution, swell), center: lonLat(sheet.centre), zoom: 13.4, minZoom: 8, maxZoom: 20,
    dragRotate: false, pitchWithRotate: false, attributionControl: false, fadeDuration: 0, interactive: swell === 1,
    localIdeographFontFamily: getComputedStyle(document.body).fontFamily,
  })
  withoutSky(map)
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  if (swell === 1) map.addControl(new NavigationControl({ showCompass: false }), 'bottom-right')
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left')
  if (sheet.attribution) map.addControl(new AttributionControl({ compact: false, customAttribution: sheet.base ? [] : [sheet.attribution] }), 'bottom-left')

  map.on('style.load', () => {
    addIcons(map, theme)
    map.addLayer(layer, 'incident')
    isReady = true
    for (const [source, data] of waiting) set(source, data)
    waiting.clear()
    for (const group of hidden) show(group, false)
  })
  map.on('error', event => options.failed?.(event.error.message))
  map.on('render', () => { tell('map', 'drawing') })
  map.on('idle', tellAll)
  map.on('movestart', event => {
    options.hovered(null) // what lay under a resting pointer is moving away
    if (event.originalEvent) options.moved?.()
  })
  map.on('click', event => {
    const hit = isAiming ? null : hitAt(event)
    if (hit === null) options.placed({ latitude: event.lngLat.lat, longitude: event.lngLat.lng })
    else if (hit !== 'opened') options.picked(hit)
  })
  map.on('mousemove', event => {
    const { clientX: x, clientY: y } = event.originalEvent // on the screen: a note above the map moves the map, not the pointer
    if (x === rests.x && y === rests.y) return // browsers tell of a move, too, when something else comes to lie under the pointer
    rests = { x, y }
    const hit = isAiming ? null : hitAt(event, false)
    map.getCanvas().style.cursor = isAiming ? 'crosshair' : hit === 'opened' ? 'zoom-in' : hit ? 'pointer' : ''
    options.hovered(hit && hit !== 'opened' ? { ...hit, x: event.point.x, y: event.point.y } : null)
  })
  map.on('mouseout', () => { options.hovered(null) }) // it rests still, if something was laid over the map

  function tell(name: string, value: string): void {
    if (container.dataset[name] !== value) container.dataset[name] = value
  }

  function tellAll(): void {
    const { people: count, clusters } = layer.told(map.getZoom())
    const { lat, lng } = map.getCenter()
    const said = { people: count, clusters, centre: `${lat.toFixed(5)},${lng.toFixed(5)}`, zoom: map.getZoom().toFixed(2), map: 'still' }
    for (const [name, value] of Object.entries(said)) tell(name, String(value))
  }

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

  /** A mark, or 'opened' where the place is a disc: a click has then moved the map closer. */
  function hitAt({ point, lngLat }: MapMouseEvent, opens = true): MapHit | 'opened' | null {
    if (!isReady) return null
    const marked = map.queryRenderedFeatures(point, { layers: ['incident', 'house'] })[0]
    if (marked?.layer.id === 'incident') return { kind: 'incident', id: String(marked.properties['id']) }
    const near = layer.hit(mercator({ latitude: lngLat.lat, longitude: lngLat.lng }), map.getZoom())
    if (near && 'member' in near) return { kind: 'member', id: near.member }
    if (marked) return { kind: 'house', id: String(marked.properties['id']) }
    if (!near) return null
    if (opens) map.easeTo({ center: lngLat, zoom: map.getZoom() + CLOSER, duration: 400 })
    return 'opened'
  }

  function show(group: MapGroup, isShown: boolean): void {
    if (isShown) hidden.delete(group)
    else hidden.add(group)
    if (!isReady) return
    for (const id of GROUPS[group]) if (map.getLayer(id)) map.setLayoutProperty(id, 'visibility', isShown ? 'visible' : 'none')
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

  function retry(): void {
    if (sheet.base === null) return
    readAgain(sheet.base)
    map.getSource<VectorTileSource>('base')?.setUrl(tilesOf(sheet.base)) // its description, too, may be what could not be read
  }

  const resized = new ResizeObserver(() => map.resize())
  resized.observe(container)

  return {
    members: marks => { people = marks; layer.set(marks, theme) },
    houses: marks => put('house', houseFeatures(marks)),
    incidents: marks => put('incident', incidentFeatures(marks)),
    areas: marks => put('area', areaFeatures(marks)),
    heat: marks => put('heat', heatFeatures(marks)),
    reach: marks => put('reach', reachFeatures(marks)),
    lines: marks => put('line', lineFeatures(marks)),
    stops: (points, tones) => put('stop', stopFeatures(points, tones)),
    names: marks => put('name', nameFeatures(marks)),
    draft: at => put('draft', draftFeatures(at)),
    show,
    aim: is => { isAiming = is; map.getCanvas().style.cursor = is ? 'crosshair' : '' },
    theme: paintAs,
    flyTo: (at, zoom = 15.5) => { map.flyTo({ center: lonLat(at), zoom: Math.max(map.getZoom(), zoom), duration: 700 }) },
    fit,
    retry,
    destroy: () => { resized.disconnect(); map.remove() },
  }
}
