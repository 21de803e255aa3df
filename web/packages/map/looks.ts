import type { Force } from '@wire'
import type { MemberMark } from './marks'
import { PEOPLE, PALETTE, type Theme } from './palette'

/**
 * How people look: square guard, diamond merchant, round volunteer. Hollow: an old position. Broken ring: asked; whole ring: going or chosen;
 * cross: at the scene; bar: resting.
 *
 * Every look is drawn once on a sheet and copied from there to the screen, pixel by pixel: reckoning the shape anew in every pixel of 12,000 marks
 * cost three times as much where there is no graphics card.
 */
const FORCES = ['guard', 'merchant', 'volunteer'] as const satisfies readonly Force[]
const STATES = ['free', 'asked', 'going', 'at_scene', 'resting'] as const satisfies readonly MemberMark['state'][]
const PERSON_PX = 14
export const RINGED_PX = 22
const COLUMNS = FORCES.length * 4
const ROWS = STATES.length

/** Who is asked, goes, or is chosen is never one of a crowd. */
export const isAlone = (mark: MemberMark): boolean => mark.strong || mark.state === 'asked' || mark.state === 'going'

/** The number of a look on the sheet. */
export const lookOf = (mark: MemberMark): number =>
  STATES.indexOf(mark.state) * COLUMNS + FORCES.indexOf(mark.force) * 4 + (mark.stale ? 2 : 0) + (isAlone(mark) ? 1 : 0)

/** Its width on the screen. */
export const lookPx = (mark: MemberMark, scale: number): number => Math.round((isAlone(mark) ? RINGED_PX : PERSON_PX) * scale)

/** Between one look and the next on the sheet. */
export const stepPx = (scale: number): number => Math.ceil(RINGED_PX * scale) + 1

/** The points of a shape at a distance from its middle: 1 is its edge. */
function shape(force: Force, far: number): Path2D {
  const path = new Path2D()
  if (force === 'volunteer') path.arc(0, 0, far, 0, 2 * Math.PI)
  else if (force === 'guard') path.rect(-far / 1.12, -far / 1.12, (2 * far) / 1.12, (2 * far) / 1.12)
  else for (const [x, y] of [[0, -1], [1, 0], [0, 1], [-1, 0]] as const) path.lineTo((x * far) / 0.86, (y * far) / 0.86)
  path.closePath()
  return path
}

function band(force: Force, inner: number, outer: number): Path2D {
  const path = shape(force, outer)
  path.addPath(shape(force, inner))
  return path
}

interface Look { force: Force; state: MemberMark['state']; isStale: boolean; isRinged: boolean }

/** One look in the square from -1 to 1. */
function draw(pen: CanvasRenderingContext2D, { force, state, isStale, isRinged }: Look, theme: Theme): void {
  const colour = `rgb(${PEOPLE[theme][isStale ? 'stale' : state].map(part => Math.round(part * 255)).join(' ')})`
  const { halo } = PALETTE[theme]
  const inner = isRinged ? 0.52 : 0.72
  const fill = (style: string, path: Path2D, rule: CanvasFillRule = 'nonzero') => { pen.fillStyle = style; pen.fill(path, rule) }
  const bar = (wide: number, high: number) => { pen.fillStyle = halo; pen.fillRect(-wide, -high, 2 * wide, 2 * high) }
  fill(halo, shape(force, 0.97))
  fill(colour, shape(force, inner))
  if (isStale) fill(halo, shape(force, inner * 0.55))
  if (state === 'at_scene') { bar(inner * 0.75, 0.13); bar(0.13, inner * 0.75) }
  if (state === 'resting') bar(inner * 0.75, 0.14)
  if (!isRinged) return
  fill(colour, band(force, 0.68, 0.9), 'evenodd')
  if (state === 'asked') { pen.globalCompositeOperation = 'source-atop'; const gap = shape(force, 0.62); pen.save(); clipOut(pen, gap); bar(1, 0.2); bar(0.2, 1); pen.restore() }
}

function clipOut(pen: CanvasRenderingContext2D, hole: Path2D): void {
  const rest = new Path2D()
  rest.rect(-1, -1, 2, 2)
  rest.addPath(hole)
  pen.clip(rest, 'evenodd')
}

/** All looks of a theme, `scale` device pixels to a pixel. */
export function sheetOfLooks(theme: Theme, scale: number): HTMLCanvasElement {
  const step = stepPx(scale)
  const sheet = document.createElement('canvas')
  sheet.width = step * COLUMNS
  sheet.height = step * ROWS
  const pen = sheet.getContext('2d')
  if (!pen) return sheet
  for (const state of STATES) {
    for (const force of FORCES) {
      for (const isStale of [false, true]) {
        for (const strong of [false, true]) {
          const mark: MemberMark = { id: '', at: { latitude: 0, longitude: 0 }, force, state, stale: isStale, strong }
          const number = lookOf(mark)
          const half = lookPx(mark, scale) / 2
          pen.save()
          pen.translate((number % COLUMNS) * step + half, Math.floor(number / COLUMNS) * step + half)
          pen.scale(half, half)
          pen.beginPath()
          pen.rect(-1, -1, 2, 2)
          pen.clip()
          draw(pen, { force, state, isStale, isRinged: isAlone(mark) }, theme)
          pen.restore()
        }
      }
    }
  }
  return sheet
}

/** Where a look lies on the sheet, in its pixels. */
export const placeOf = (look: number, scale: number): [number, number] => [(look % COLUMNS) * stepPx(scale), Math.floor(look / COLUMNS) * stepPx(scale)]
