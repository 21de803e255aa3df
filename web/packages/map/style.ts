import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl'
import { HEAT, PALETTE, type Theme } from './palette'
import { tilesOf } from './tiles'

const MAIN = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary']
const LANES = ['residential', 'unclassified', 'living_street', 'road', 'pedestrian']

const grow = (small: number, large: number) => ['interpolate', ['exponential', 1.6], ['zoom'], 11, small, 18, large] as unknown as number

/** The base map: what lies still. Nothing here comes from another host; letters are drawn by the browser's own fonts. */
export function baseLayers(theme: Theme): LayerSpecification[] {
  const c = PALETTE[theme]
  const from = { source: 'base' }
  const isOf = (classes: string[]) => ['in', ['get', 'class'], ['literal', classes]] as unknown as true
  const named = (size: number) => ({ 'text-field': ['get', 'name'] as unknown as string, 'text-size': size, 'text-font': ['Noto Sans Regular'] })
  return [
    { id: 'green', type: 'fill', ...from, 'source-layer': 'green', paint: { 'fill-color': c.green } },
    { id: 'compound', type: 'fill', ...from, 'source-layer': 'compound', paint: { 'fill-color': c.compound } },
    { id: 'water', type: 'fill', ...from, 'source-layer': 'water', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': c.water } },
    { id: 'stream', type: 'line', ...from, 'source-layer': 'water', filter: ['==', ['geometry-type'], 'LineString'], paint: { 'line-color': c.waterLine, 'line-width': grow(1, 6) } },
    { id: 'building', type: 'fill', ...from, 'source-layer': 'building', minzoom: 14, paint: { 'fill-color': c.building, 'fill-outline-color': c.buildingEdge } },
    { id: 'rail', type: 'line', ...from, 'source-layer': 'rail', paint: { 'line-color': c.rail, 'line-width': grow(0.8, 3), 'line-dasharray': [4, 2] } },
    { id: 'path', type: 'line', ...from, 'source-layer': 'road', filter: ['!', isOf([...MAIN, ...LANES])] as unknown as true, minzoom: 13, paint: { 'line-color': c.path, 'line-width': grow(0.4, 3), 'line-dasharray': [2, 1.5] } },
    { id: 'lane', type: 'line', ...from, 'source-layer': 'road', filter: isOf(LANES), minzoom: 12, layout: { 'line-cap': 'round' }, paint: { 'line-color': c.road, 'line-width': grow(0.8, 12) } },
    { id: 'main-edge', type: 'line', ...from, 'source-layer': 'road', filter: isOf(MAIN), layout: { 'line-cap': 'round' }, paint: { 'line-color': c.roadEdge, 'line-width': grow(2, 26) } },
    { id: 'main', type: 'line', ...from, 'source-layer': 'road', filter: isOf(MAIN), layout: { 'line-cap': 'round' }, paint: { 'line-color': c.roadMain, 'line-width': grow(1.4, 20) } },
    { id: 'boundary', type: 'line', ...from, 'source-layer': 'boundary', paint: { 'line-color': c.boundary, 'line-width': 1.2, 'line-dasharray': [5, 3, 1, 3] } },
    { id: 'road-name', type: 'symbol', ...from, 'source-layer': 'road', minzoom: 14, layout: { ...named(11.5), 'symbol-placement': 'line', 'symbol-spacing': 350 }, paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1.4 } },
    { id: 'water-name', type: 'symbol', ...from, 'source-layer': 'place_label', filter: ['==', ['get', 'class'], 'water'], layout: named(12), paint: { 'text-color': c.labelWater, 'text-halo-color': c.halo, 'text-halo-width': 1.2 } },
    { id: 'place-name', type: 'symbol', ...from, 'source-layer': 'place_label', filter: ['!=', ['get', 'class'], 'water'], layout: { ...named(12), 'symbol-sort-key': ['get', 'rank'] as unknown as number, 'text-max-width': 8 }, paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1.4 } },
    { id: 'house-number', type: 'symbol', ...from, 'source-layer': 'house_number', minzoom: 17, layout: { ...named(10), 'text-field': ['get', 'number'] as unknown as string }, paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1 } },
  ]
}

/** A cell of 125 m, and a half more, whatever the zoom: the screen's metre doubles with each level. */
const cellRadius = ['interpolate', ['exponential', 2], ['zoom'], 11, 7, 18, 480] as unknown as number

const empty = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }

/** What moves and what happens, above the base map; `swell` times as large as at a desk. The people are a layer of their own between `spoke` and `incident`. */
export function markLayers(theme: Theme, swell = 1): LayerSpecification[] {
  const c = PALETTE[theme]
  const text = { 'text-font': ['Noto Sans Regular'] }
  return [
    { id: 'heat', type: 'heatmap', source: 'heat', paint: { 'heatmap-weight': ['get', 'weight'] as unknown as number, 'heatmap-intensity': 1.1, 'heatmap-radius': cellRadius, 'heatmap-color': ['interpolate', ['linear'], ['heatmap-density'], ...HEAT[theme].flat()] as unknown as ExpressionSpecification } },
    { id: 'area', type: 'fill', source: 'area', filter: ['==', ['get', 'strong'], true], paint: { 'fill-color': c.spoke, 'fill-opacity': 0.22 } },
    { id: 'area-edge', type: 'line', source: 'area', paint: { 'line-color': c.area, 'line-width': ['match', ['get', 'rank'], 'station', 3, 'committee', 2, 1.1] as unknown as number, 'line-dasharray': [4, 2] } },
    { id: 'area-name', type: 'symbol', source: 'area', minzoom: 12, filter: ['step', ['zoom'], ['!=', ['get', 'rank'], 'grid'], 14, ['!=', ['get', 'rank'], 'micro_grid'], 16, true] as unknown as true, layout: { ...text, 'text-field': ['get', 'name'], 'text-size': 12 * swell, 'text-max-width': 6 }, paint: { 'text-color': c.area, 'text-halo-color': c.halo, 'text-halo-width': 1.4 } },
    { id: 'reach', type: 'fill', source: 'reach', paint: { 'fill-color': c.reach, 'fill-opacity': 0.1 } },
    { id: 'reach-edge', type: 'line', source: 'reach', paint: { 'line-color': c.reach, 'line-width': 1.6, 'line-opacity': 0.9 } },
    { id: 'reach-name', type: 'symbol', source: 'reach', layout: { ...text, 'symbol-placement': 'line', 'symbol-spacing': 400, 'text-rotation-alignment': 'viewport', 'text-field': ['get', 'label'], 'text-size': 11.5 * swell }, paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1.6 } },
    { id: 'route', type: 'line', source: 'line', filter: ['==', ['get', 'kind'], 'route'], layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': c.route, 'line-width': 4 } },
    { id: 'spoke', type: 'line', source: 'line', filter: ['==', ['get', 'kind'], 'spoke'], paint: { 'line-color': c.spoke, 'line-width': 1.6, 'line-dasharray': [3, 3] } },
    { id: 'measure', type: 'line', source: 'line', filter: ['==', ['get', 'kind'], 'measure'], layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': c.measure, 'line-width': 2.6 } },
    { id: 'stop', type: 'circle', source: 'stop', paint: { 'circle-radius': 8, 'circle-color': ['match', ['get', 'tone'], 'good', c.good, 'warn', c.warn, 'bad', c.bad, ['past', 'plain'], c.past, c.measure], 'circle-stroke-color': c.halo, 'circle-stroke-width': 1.5 } },
    { id: 'stop-name', type: 'symbol', source: 'stop', layout: { ...text, 'text-field': ['get', 'label'], 'text-size': 11 * swell, 'text-allow-overlap': true }, paint: { 'text-color': theme === 'dark' ? c.ink : c.mark } },
    { id: 'house', type: 'symbol', source: 'house', layout: { ...text, 'icon-image': ['concat', 'house-', ['get', 'status']], 'icon-size': swell, 'icon-allow-overlap': true, 'text-field': ['step', ['zoom'], '', 14, ['get', 'name']], 'text-size': 12 * swell, 'text-offset': [0, 1.2], 'text-anchor': 'top', 'text-optional': true }, paint: { 'text-color': c.house, 'text-halo-color': c.halo, 'text-halo-width': 1.6 } },
    { id: 'incident', type: 'symbol', source: 'incident', layout: { ...text, 'icon-image': ['concat', 'incident-', ['to-string', ['get', 'priority']], ['case', ['get', 'chosen'], '-chosen', '']], 'icon-anchor': 'bottom', 'icon-size': swell, 'icon-allow-overlap': true, 'text-field': ['get', 'label'], 'text-size': 12 * swell, 'text-offset': [0, 0.3], 'text-anchor': 'top', 'text-optional': true, 'symbol-sort-key': ['case', ['get', 'chosen'], 1, 0] }, paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1.8 } },
    { id: 'name', type: 'symbol', source: 'name', layout: { ...text, 'text-field': ['get', 'text'], 'text-size': 12 * swell, 'text-offset': [0, -1], 'text-anchor': 'bottom' }, paint: { 'text-color': c.label, 'text-halo-color': c.halo, 'text-halo-width': 1.8 } },
    { id: 'draft', type: 'symbol', source: 'draft', layout: { 'icon-image': 'draft', 'icon-size': swell, 'icon-allow-overlap': true }, paint: {} },
  ]
}

export const MARK_SOURCES = ['heat', 'area', 'reach', 'line', 'stop', 'house', 'incident', 'name', 'draft'] as const
export type MarkSource = (typeof MARK_SOURCES)[number]

export function styleOf(theme: Theme, base: string | null, attribution: string, swell = 1): StyleSpecification {
  const ground: LayerSpecification = { id: 'ground', type: 'background', paint: { 'background-color': PALETTE[theme].ground } }
  return {
    version: 8,
    sources: {
      ...(base && { base: { type: 'vector' as const, url: tilesOf(base), attribution } }),
      ...Object.fromEntries(MARK_SOURCES.map(name => [name, { ...empty }])),
    },
    layers: [ground, ...(base ? baseLayers(theme) : []), ...markLayers(theme, swell)],
  }
}

/** What can be switched on and off as one, and the layers it is made of. People are a layer of their own. */
export const GROUPS = {
  heat: ['heat'],
  areas: ['area-edge', 'area-name'],
  reach: ['reach', 'reach-edge', 'reach-name'],
  houses: ['house'],
  incidents: ['incident'],
  names: ['name'],
  labels: ['road-name', 'water-name', 'place-name', 'house-number'],
} as const
export type MapGroup = keyof typeof GROUPS
