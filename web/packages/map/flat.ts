import type { Map as GlMap } from 'maplibre-gl'

/**
 * The map is looked at from straight above, so its sky is never seen; drawn all the same it costs a fragment in every pixel of every frame, which
 * was two thirds of an empty frame where there is no graphics card.
 */
export function withoutSky(map: GlMap): void {
  map.painter.drawFunctions = { ...map.painter.drawFunctions, sky: () => undefined }
}
