import type { CustomLayerInterface, CustomRenderMethodInput, Map as GlMap } from 'maplibre-gl'
import { clustered, CROWD, shownAt, type Cluster } from './clusters'
import { isAlone, lookOf, lookPx, placeOf, sheetOfLooks } from './looks'
import type { MemberMark } from './marks'
import { mercator, nearest, worldPx, type Spherical } from './mercator'
import { CROWDS, PEOPLE, type Theme } from './palette'
import { CLUSTER_FRAGMENT, CLUSTER_VERTEX, digits, link, PERSON_FRAGMENT, PERSON_VERTEX, texture } from './shaders'
import { Sprites } from './sprites'

const NEAR_PX = 14

export const discPx = (count: number): number => Math.round(24 + 9 * Math.log10(count))

export type PeopleHit = { member: string } | { cluster: Cluster }

/** Everybody on duty in two draw calls: people, and the discs of those who stand too close. Built anew once per update, moved by the shader. */
export class PeopleLayer implements CustomLayerInterface {
  readonly id = 'people'
  readonly type = 'custom' as const
  private map: GlMap | null = null
  private people: Sprites | null = null
  private discs: Sprites | null = null
  private letters: WebGLTexture | null = null
  private looks: WebGLTexture | null = null
  /** Device pixels to a pixel, and the theme, for which the looks were drawn. */
  private scale = 0
  private drawnFor: Theme | null = null
  private origin: Spherical = { x: 0, y: 0 }
  private marks: readonly MemberMark[] = []
  private spots: Spherical[] = []
  private clusters: Cluster[] = []
  private free: Float32Array = new Float32Array()
  private isNew = false

  /** `swell`: how much larger than at a desk, for a wall seen from afar; `crowd`: how many make a disc. */
  constructor(private theme: Theme, private readonly swell = 1, private readonly crowd = CROWD) {}

  set(marks: readonly MemberMark[], theme: Theme): void {
    this.theme = theme
    // The marked ones last, so that they lie on top.
    this.marks = [...marks.filter(mark => !isAlone(mark)), ...marks.filter(isAlone)]
    this.spots = this.marks.map(mark => mercator(mark.at))
    const found = clustered(this.spots.map((spot, i) => ({ ...spot, isFree: this.marks[i]?.state === 'free', isAlone: isAlone(this.marks[i] as MemberMark) })), this.crowd)
    this.clusters = found.clusters
    this.free = found.free
    this.isNew = true
    this.map?.triggerRepaint()
  }

  /** How many people there are, and how many discs are drawn for them at a zoom. */
  told(zoom: number): { people: number; clusters: number } {
    return { people: this.marks.length, clusters: this.clusters.filter(one => this.isSeen(one, zoom)).length }
  }

  /** Who or which disc is under a place. */
  hit(at: Spherical, zoom: number): PeopleHit | null {
    const wide = worldPx(zoom)
    const person = nearest(this.spots, at, () => (NEAR_PX * this.swell) / wide, (_, i) => shownAt(this.free[i] ?? 0, zoom) > 0.5)
    if (person >= 0) return { member: this.marks[person]?.id ?? '' }
    const disc = nearest(this.clusters, at, one => (discPx(one.count) * this.swell) / 2 / wide, one => this.isSeen(one, zoom))
    return disc < 0 ? null : { cluster: this.clusters[disc] as Cluster }
  }

  private isSeen({ level }: Cluster, zoom: number): boolean {
    return shownAt(level, zoom) * (1 - shownAt(level + 1, zoom)) > 0.5
  }

  onAdd(map: GlMap, gl: WebGL2RenderingContext): void {
    this.map = map
    this.people = new Sprites(gl, link(gl, PERSON_VERTEX, PERSON_FRAGMENT), [['a_at', 2], ['a_look', 4]])
    this.discs = new Sprites(gl, link(gl, CLUSTER_VERTEX, CLUSTER_FRAGMENT), [['a_at', 2], ['a_crowd', 4]])
    this.letters = this.looks = null
    this.isNew = true
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.map || !this.people || !this.discs || this.marks.length === 0) return
    this.dress(gl, this.map.getPixelRatio() * this.swell)
    if (this.isNew) this.upload(this.people, this.discs)
    const seen = { u_matrix: this.moved(input.defaultProjectionData.mainMatrix), u_zoom: this.map.getZoom() }
    const c = CROWDS[this.theme]
    gl.disable(gl.DEPTH_TEST)
    gl.disable(gl.STENCIL_TEST)
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    this.letters ??= digits(gl)
    gl.activeTexture(gl.TEXTURE0)
    gl.bindTexture(gl.TEXTURE_2D, this.letters)
    this.discs.draw({ ...seen, u_scale: this.scale, u_halo: c.halo, u_ink: c.ink, u_disc: c.disc, u_free: PEOPLE[this.theme].free })
    gl.bindTexture(gl.TEXTURE_2D, this.looks)
    this.people.draw(seen)
  }

  /** Draw the looks for a theme and a size, once. */
  private dress(gl: WebGL2RenderingContext, scale: number): void {
    if (this.looks && this.scale === scale && this.drawnFor === this.theme) return
    gl.deleteTexture(this.looks)
    this.looks = texture(gl, sheetOfLooks(this.theme, scale), gl.NEAREST)
    this.isNew ||= this.scale !== scale
    this.scale = scale
    this.drawnFor = this.theme
  }

  /** Positions are kept relative to one of them, because float32 is too coarse for the whole world. */
  private upload(people: Sprites, discs: Sprites): void {
    this.origin = this.spots[0] ?? this.origin
    people.fill(this.marks.length, (row, to, start) => {
      const mark = this.marks[row] as MemberMark
      this.place(this.spots[row] as Spherical, to, start)
      ;[to[start + 2], to[start + 3]] = placeOf(lookOf(mark), this.scale)
      to[start + 4] = lookPx(mark, this.scale)
      to[start + 5] = this.free[row] ?? 0
    })
    discs.fill(this.clusters.length, (row, to, start) => {
      const { count, free, level, x, y } = this.clusters[row] as Cluster
      this.place({ x, y }, to, start)
      to.set([count, free / count, level, discPx(count)], start + 2)
    })
    this.isNew = false
  }

  private place({ x, y }: Spherical, to: Float32Array, start: number): void {
    to[start] = x - this.origin.x
    to[start + 1] = y - this.origin.y
  }

  /** matrix × translation to the origin, in float64. */
  private moved(matrix: ArrayLike<number>): Float32Array {
    const m = Float64Array.from(matrix)
    const at = (row: number) => (m[row] ?? 0) * this.origin.x + (m[4 + row] ?? 0) * this.origin.y + (m[12 + row] ?? 0)
    m.set([at(0), at(1), at(2), at(3)], 12)
    return Float32Array.from(m)
  }

  onRemove(_map: GlMap, gl: WebGL2RenderingContext): void {
    this.people?.drop()
    this.discs?.drop()
    gl.deleteTexture(this.letters)
    gl.deleteTexture(this.looks)
    this.map = this.people = this.discs = this.letters = this.looks = null
  }
}
