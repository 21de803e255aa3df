/** Passing into each other while one zooms; the same curve as `shownAt`. */
const SHOWN = `
float shown(float from, float zoom) { return from <= 0.0 ? 1.0 : smoothstep(from - 0.35, from, zoom); }
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);`

export const PERSON_VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform float u_zoom;
in vec2 a_at;
in vec4 a_look;
flat out vec4 v_look;
${SHOWN}
void main() {
  float seen = shown(a_look.w, u_zoom);
  gl_Position = seen > 0.0 ? u_matrix * vec4(a_at, 0.0, 1.0) : NOWHERE;
  gl_PointSize = a_look.z;
  v_look = vec4(a_look.xyz, seen);
}`

// Copied from the sheet of looks.
export const PERSON_FRAGMENT = `#version 300 es
precision mediump float;
uniform highp sampler2D u_looks;
flat in highp vec4 v_look;
out vec4 colour;
void main() {
  colour = texelFetch(u_looks, ivec2(v_look.xy + gl_PointCoord * v_look.z), 0) * v_look.w;
}`

export const CLUSTER_VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform float u_scale;
uniform float u_zoom;
in vec2 a_at;
in vec4 a_crowd;
out float v_seen;
flat out vec3 v_crowd;
${SHOWN}
void main() {
  v_seen = shown(a_crowd.z, u_zoom) * (1.0 - shown(a_crowd.z + 1.0, u_zoom));
  gl_Position = v_seen > 0.0 ? u_matrix * vec4(a_at, 0.0, 1.0) : NOWHERE;
  gl_PointSize = a_crowd.w * u_scale;
  v_crowd = vec3(a_crowd.x, a_crowd.y, a_crowd.w);
}`

// A disc with its number; the part of the ring that is filled is the part of the people who are free, clockwise from the top.
export const CLUSTER_FRAGMENT = `#version 300 es
precision highp float;
uniform vec3 u_halo;
uniform vec3 u_ink;
uniform vec3 u_disc;
uniform vec3 u_free;
uniform sampler2D u_digits;
in float v_seen;
flat in vec3 v_crowd;
out vec4 colour;
const float WIDE = 8.0, HIGH = 14.0, PI = 3.14159265;
float ink(vec2 px, int count) {
  int digits = count > 9999 ? 5 : count > 999 ? 4 : count > 99 ? 3 : count > 9 ? 2 : 1;
  vec2 at = vec2(px.x / WIDE + float(digits) * 0.5, px.y / HIGH + 0.5);
  if (at.x < 0.0 || at.x >= float(digits) || at.y < 0.0 || at.y >= 1.0) return 0.0;
  int place = digits - 1 - int(at.x);
  for (int i = 0; i < place; i++) count /= 10;
  return texture(u_digits, vec2((float(count % 10) + fract(at.x)) / 10.0, at.y)).a;
}
void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  float d = length(p);
  if (d > 1.0) discard;
  float px = v_crowd.z * 0.5;
  vec3 c = u_disc;
  float part = atan(p.x, -p.y) / (2.0 * PI);
  if (part < 0.0) part += 1.0;
  if (d * px > px - 5.0) c = part < v_crowd.y ? u_free : u_halo;
  if (d * px > px - 1.5) c = u_halo;
  c = mix(c, u_ink, ink(p * px, int(v_crowd.x)));
  float soft = (1.0 - smoothstep(px - 1.0, px, d * px)) * v_seen;
  colour = vec4(c * soft, soft);
}`

export function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram()
  for (const [kind, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]] as const) {
    const shader = gl.createShader(kind)
    if (!shader) continue
    gl.shaderSource(shader, source)
    gl.compileShader(shader)
    gl.attachShader(program, shader)
  }
  gl.linkProgram(program)
  return program
}

const WIDE_PX = 32
const HIGH_PX = 56

/** The ten digits side by side, white on nothing. */
export function digits(gl: WebGL2RenderingContext): WebGLTexture {
  const sheet = document.createElement('canvas')
  sheet.width = WIDE_PX * 10
  sheet.height = HIGH_PX
  const pen = sheet.getContext('2d')
  if (pen) {
    Object.assign(pen, { font: `600 ${HIGH_PX * 0.92}px system-ui, sans-serif`, textAlign: 'center', textBaseline: 'middle', fillStyle: '#fff' })
    for (let digit = 0; digit < 10; digit++) pen.fillText(String(digit), (digit + 0.5) * WIDE_PX, HIGH_PX * 0.54, WIDE_PX)
  }
  return texture(gl, sheet, gl.LINEAR)
}

/** A drawn sheet as the card keeps it. */
export function texture(gl: WebGL2RenderingContext, sheet: HTMLCanvasElement, filter: number): WebGLTexture {
  const made = gl.createTexture()
  gl.bindTexture(gl.TEXTURE_2D, made)
  gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false)
  gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true)
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, sheet)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE)
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE)
  return made
}
