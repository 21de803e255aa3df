/**
 * People who stand too close to be told apart are drawn as one disc with their number.
 *
 * The ground is a quadtree of cells, 64 px wide at the zoom level they are for. A cell with `CROWD` people or more is a cluster at its level; a
 * cell inside it holds no more people than it does, so each person comes out of the clusters at one zoom level and stays out. That number,
 * `free`, is all the shader needs to let discs and people pass into each other while one zooms.
 */
export const CROWD = 12
export const FIRST_LEVEL = 6
export const LAST_LEVEL = 15
/** World width in cells at level 0, as a power of two: 512 px of world by 64 px of cell. */
const DEPTH = 3
const SIDE = 2 ** 20

export interface Spot { x: number; y: number; isFree: boolean; isAlone: boolean }
export interface Cluster { level: number; x: number; y: number; count: number; free: number }
export interface Clustered { clusters: Cluster[]; free: Float32Array }

interface Cell { column: number; row: number; x: number; y: number; count: number; free: number; parent: Cell | null; out: number }

const keyOf = (column: number, row: number): number => column * SIDE + row

function cellAt(cells: Map<number, Cell>, column: number, row: number): Cell {
  const key = keyOf(column, row)
  const known = cells.get(key)
  if (known) return known
  const made = { column, row, x: 0, y: 0, count: 0, free: 0, parent: null, out: 0 }
  cells.set(key, made)
  return made
}

function add(cell: Cell, x: number, y: number, count: number, free: number): void {
  cell.x += x
  cell.y += y
  cell.count += count
  cell.free += free
}

/** The cells one level up; each child is told its parent. */
function above(cells: Iterable<Cell>): Map<number, Cell> {
  const parents = new Map<number, Cell>()
  for (const cell of cells) {
    cell.parent = cellAt(parents, cell.column >> 1, cell.row >> 1)
    add(cell.parent, cell.x, cell.y, cell.count, cell.free)
  }
  return parents
}

/** At which level the people of a finest cell stand alone: one below the last that is crowded. */
function outOf(cell: Cell, crowd: number): number {
  let level = LAST_LEVEL
  for (let at: Cell | null = cell; at; at = at.parent, level--) if (at.count >= crowd) return level + 1
  return 0
}

/** `x`, `y`: Mercator, 0 to 1. Whoever `isAlone` (asked, chosen, on his way) is in no cluster. Linear in the number of people. */
export function clustered(spots: readonly Spot[], crowd = CROWD): Clustered {
  const wide = 2 ** (LAST_LEVEL + DEPTH)
  let level = new Map<number, Cell>()
  const homes = spots.map(spot => {
    if (spot.isAlone) return null
    const home = cellAt(level, Math.floor(spot.x * wide), Math.floor(spot.y * wide))
    add(home, spot.x, spot.y, 1, Number(spot.isFree))
    return home
  })
  const finest = [...level.values()]
  const clusters: Cluster[] = []
  for (let number = LAST_LEVEL; number >= FIRST_LEVEL; number--) {
    for (const { x, y, count, free } of level.values()) if (count >= crowd) clusters.push({ level: number, x: x / count, y: y / count, count, free })
    level = number > FIRST_LEVEL ? above(level.values()) : level
  }
  for (const cell of finest) cell.out = outOf(cell, crowd)
  return { clusters, free: Float32Array.from(homes, home => home?.out ?? 0) }
}

/** How much of somebody who is `free` from a level on is seen at a zoom, 0 to 1; of his cluster the rest is seen. */
export const shownAt = (free: number, zoom: number): number => {
  const t = Math.min(1, Math.max(0, (zoom - free + 0.35) / 0.35))
  return t * t * (3 - 2 * t)
}
