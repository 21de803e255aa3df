import type { Map as GlMap } from 'maplibre-gl'
import { PALETTE, PRIORITY, type Theme } from './palette'

const RATIO = 2

function draw(size: number, paint: (pen: CanvasRenderingContext2D) => void): ImageData {
  const sheet = document.createElement('canvas')
  sheet.width = sheet.height = size * RATIO
  const pen = sheet.getContext('2d')
  if (!pen) return new ImageData(size * RATIO, size * RATIO)
  pen.scale(RATIO, RATIO)
  pen.lineJoin = 'round'
  paint(pen)
  return pen.getImageData(0, 0, size * RATIO, size * RATIO)
}

/** A house; staffed is filled, thin half, nobody hollow. */
function house(theme: Theme, status: string): ImageData {
  const c = PALETTE[theme]
  return draw(26, pen => {
    const shape = new Path2D('M13 3 L23 11 L20.5 11 L20.5 22 L5.5 22 L5.5 11 L3 11 Z')
    pen.lineWidth = 5
    pen.strokeStyle = c.halo
    pen.stroke(shape)
    pen.fillStyle = status === 'closed' ? c.halo : c.house
    pen.fill(shape)
    if (status === 'thin') {
      pen.save()
      pen.clip(shape)
      pen.fillStyle = c.halo
      pen.fillRect(13, 0, 13, 26)
      pen.restore()
    }
    pen.lineWidth = 1.8
    pen.strokeStyle = c.house
    pen.stroke(shape)
  })
}

/** A pin with the priority's number in it. */
function incident(theme: Theme, priority: number, chosen: boolean): ImageData {
  return draw(chosen ? 44 : 32, pen => {
    if (chosen) pen.scale(44 / 32, 44 / 32)
    const shape = new Path2D('M16 31 C16 31 5 20 5 12.5 A11 11 0 0 1 27 12.5 C27 20 16 31 16 31 Z')
    pen.fillStyle = PRIORITY[priority] ?? '#55617a'
    pen.fill(shape)
    pen.lineWidth = chosen ? 2.6 : 1.4
    pen.strokeStyle = chosen ? '#ffd54a' : PALETTE[theme].mark
    pen.stroke(shape)
    pen.fillStyle = '#ffffff'
    pen.font = 'bold 13px system-ui, sans-serif'
    pen.textAlign = 'center'
    pen.textBaseline = 'middle'
    pen.fillText(String(priority), 16, 13)
  })
}

/** Cross hairs where a call is being placed. */
function draft(theme: Theme): ImageData {
  return draw(36, pen => {
    for (const [width, colour] of [[5, PALETTE[theme].halo], [2.4, PALETTE[theme].draft]] as const) {
      pen.lineWidth = width
      pen.strokeStyle = colour
      pen.stroke(new Path2D('M18 10 m-8 8 a8 8 0 1 0 16 0 a8 8 0 1 0 -16 0 M18 2 V12 M18 24 V34 M2 18 H12 M24 18 H34'))
    }
  })
}

export function addIcons(map: GlMap, theme: Theme): void {
  const put = (name: string, image: ImageData) => {
    if (map.hasImage(name)) map.removeImage(name)
    map.addImage(name, image, { pixelRatio: RATIO })
  }
  for (const status of ['open', 'thin', 'closed']) put(`house-${status}`, house(theme, status))
  for (const priority of [1, 2, 3, 4]) {
    put(`incident-${priority}`, incident(theme, priority, false))
    put(`incident-${priority}-chosen`, incident(theme, priority, true))
  }
  put('draft', draft(theme))
}
