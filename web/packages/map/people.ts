import { MercatorCoordinate, type CustomLayerInterface, type CustomRenderMethodInput, type Map as GlMap } from 'maplibre-gl'
import { lonLat, type MemberMark } from './marks'
import { PEOPLE, type Theme } from './palette'

const VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform float u_scale;
in vec2 a_at;
in vec3 a_colour;
in vec2 a_look;
out vec3 v_colour;
flat out int v_look;
void main() {
  gl_Position = u_matrix * vec4(a_at, 0.0, 1.0);
  gl_PointSize = a_look.y * u_scale;
  v_colour = a_colour;
  v_look = int(a_look.x);
}`

// Round: volunteer, square: guard, diamond: merchant. Hollow: an old position. Ringed: asked or going.
const FRAGMENT = `#version 300 es
precision mediump float;
uniform vec3 u_halo;
in vec3 v_colour;
flat in int v_look;
out vec4 colour;
void main() {
  vec2 p = abs(gl_PointCoord * 2.0 - 1.0);
  int shape = v_look & 3;
  float d = shape == 0 ? max(p.x, p.y) * 1.12 : shape == 1 ? (p.x + p.y) * 0.86 : length(p);
  bool hollow = (v_look & 4) != 0;
  bool ring = (v_look & 8) != 0;
  float inner = ring ? 0.52 : 0.72;
  if (d > 1.0) discard;
  vec3 c = u_halo;
  if (d < inner && !(hollow && d < inner * 0.55)) c = v_colour;
  if (ring && d > 0.68 && d < 0.9) c = v_colour;
  float soft = 1.0 - smoothstep(0.92, 1.0, d);
  colour = vec4(c * soft, soft);
}`

const FLOATS = 7
const SHAPE = { guard: 0, merchant: 1, volunteer: 2 } as const

/** Everybody on duty as one draw call. Positions are kept relative to an origin, because float32 is too coarse for the whole world. */
export class PeopleLayer implements CustomLayerInterface {
  readonly id = 'people'
  readonly type = 'custom' as const
  private map: GlMap | null = null
  private program: WebGLProgram | null = null
  private buffer: WebGLBuffer | null = null
  private array: WebGLVertexArrayObject | null = null
  private origin = { x: 0, y: 0 }
  private data = new Float32Array()
  private count = 0
  private isNew = false
  marks: readonly MemberMark[] = []

  constructor(private theme: Theme) {}

  set(marks: readonly MemberMark[], theme: Theme): void {
    this.theme = theme
    this.marks = marks
    const first = marks[0]
    if (first && this.origin.x === 0) this.origin = MercatorCoordinate.fromLngLat(lonLat(first.at))
    if (this.data.length < marks.length * FLOATS) this.data = new Float32Array(Math.ceil(marks.length * 1.25) * FLOATS)
    // The marked ones last, so that they lie on top.
    const ordered = [...marks].sort((a, b) => Number(a.strong) - Number(b.strong))
    ordered.forEach((mark, index) => this.write(mark, index * FLOATS))
    this.count = marks.length
    this.isNew = true
    this.map?.triggerRepaint()
  }

  private write(mark: MemberMark, offset: number): void {
    const { x, y } = MercatorCoordinate.fromLngLat(lonLat(mark.at))
    const ringed = mark.state === 'asked' || mark.state === 'going' || mark.strong
    const colour = PEOPLE[this.theme][mark.stale ? 'stale' : mark.state]
    const look = SHAPE[mark.force] + (mark.stale ? 4 : 0) + (ringed ? 8 : 0)
    this.data.set([x - this.origin.x, y - this.origin.y, ...colour, look, ringed ? 22 : mark.stale ? 12 : 14], offset)
  }

  onAdd(map: GlMap, gl: WebGL2RenderingContext): void {
    this.map = map
    this.program = link(gl)
    this.buffer = gl.createBuffer()
    this.array = gl.createVertexArray()
    gl.bindVertexArray(this.array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer)
    const parts: [string, number, number][] = [['a_at', 2, 0], ['a_colour', 3, 2], ['a_look', 2, 5]]
    for (const [name, size, start] of parts) {
      const place = gl.getAttribLocation(this.program, name)
      gl.enableVertexAttribArray(place)
      gl.vertexAttribPointer(place, size, gl.FLOAT, false, FLOATS * 4, start * 4)
    }
    gl.bindVertexArray(null)
    this.isNew = true
  }

  render(gl: WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    if (!this.program || this.count === 0) return
    gl.useProgram(this.program)
    gl.bindVertexArray(this.array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer)
    if (this.isNew) {
      gl.bufferData(gl.ARRAY_BUFFER, this.data.subarray(0, this.count * FLOATS), gl.DYNAMIC_DRAW)
      this.isNew = false
    }
    gl.uniformMatrix4fv(gl.getUniformLocation(this.program, 'u_matrix'), false, this.moved(input.defaultProjectionData.mainMatrix))
    gl.uniform1f(gl.getUniformLocation(this.program, 'u_scale'), devicePixelRatio)
    gl.uniform3fv(gl.getUniformLocation(this.program, 'u_halo'), this.theme === 'dark' ? [0.04, 0.06, 0.1] : [1, 1, 1])
    gl.disable(gl.DEPTH_TEST)
    gl.disable(gl.STENCIL_TEST)
    gl.enable(gl.BLEND)
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA)
    gl.drawArrays(gl.POINTS, 0, this.count)
    gl.bindVertexArray(null)
  }

  /** matrix × translation to the origin, in float64. */
  private moved(matrix: ArrayLike<number>): Float32Array {
    const m = Float64Array.from(matrix)
    const at = (row: number) => (m[row] ?? 0) * this.origin.x + (m[4 + row] ?? 0) * this.origin.y + (m[12 + row] ?? 0)
    m.set([at(0), at(1), at(2), at(3)], 12)
    return Float32Array.from(m)
  }

  onRemove(_map: GlMap, gl: WebGL2RenderingContext): void {
    gl.deleteProgram(this.program)
    gl.deleteBuffer(this.buffer)
    gl.deleteVertexArray(this.array)
    this.map = null
  }
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()
  for (const [kind, source] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, FRAGMENT]] as const) {
    const shader = gl.createShader(kind)
    if (!shader) continue
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  return program
}
