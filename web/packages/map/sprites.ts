export type Uniform = number | readonly number[] | Float32Array

/** Points of one program in one buffer, drawn with one call. Columns: attribute and how many floats it has. */
export class Sprites {
  private readonly buffer: WebGLBuffer | null
  private readonly array: WebGLVertexArrayObject | null
  private readonly places = new Map<string, WebGLUniformLocation | null>()
  private readonly floats: number
  private data = new Float32Array()
  private count = 0
  private isNew = false

  constructor(private readonly gl: WebGL2RenderingContext, private readonly program: WebGLProgram, columns: readonly (readonly [string, number])[]) {
    this.floats = columns.reduce((sum, [, size]) => sum + size, 0)
    this.buffer = gl.createBuffer()
    this.array = gl.createVertexArray()
    gl.bindVertexArray(this.array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer)
    let start = 0
    for (const [name, size] of columns) {
      const place = gl.getAttribLocation(program, name)
      gl.enableVertexAttribArray(place)
      gl.vertexAttribPointer(place, size, gl.FLOAT, false, this.floats * 4, start * 4)
      start += size
    }
    gl.bindVertexArray(null)
  }

  /** Write `count` points anew; `row` puts the floats of one where they belong. */
  fill(count: number, row: (index: number, to: Float32Array, start: number) => void): void {
    if (this.data.length < count * this.floats) this.data = new Float32Array(Math.ceil(count * 1.25) * this.floats)
    for (let index = 0; index < count; index++) row(index, this.data, index * this.floats)
    this.count = count
    this.isNew = true
  }

  draw(uniforms: Readonly<Record<string, Uniform>>): void {
    if (this.count === 0) return
    const { gl } = this
    gl.useProgram(this.program)
    gl.bindVertexArray(this.array)
    gl.bindBuffer(gl.ARRAY_BUFFER, this.buffer)
    if (this.isNew) gl.bufferData(gl.ARRAY_BUFFER, this.data.subarray(0, this.count * this.floats), gl.DYNAMIC_DRAW)
    this.isNew = false
    for (const [name, value] of Object.entries(uniforms)) this.say(name, value)
    gl.drawArrays(gl.POINTS, 0, this.count)
    gl.bindVertexArray(null)
  }

  private say(name: string, value: Uniform): void {
    const { gl } = this
    const place = this.places.get(name) ?? gl.getUniformLocation(this.program, name)
    this.places.set(name, place)
    if (typeof value === 'number') gl.uniform1f(place, value)
    else if (value.length === 16) gl.uniformMatrix4fv(place, false, value)
    else gl.uniform3fv(place, value)
  }

  drop(): void {
    this.gl.deleteProgram(this.program)
    this.gl.deleteBuffer(this.buffer)
    this.gl.deleteVertexArray(this.array)
  }
}
