/** In the thread of sound: the microphone in pieces of 20 ms. */
declare class AudioWorkletProcessor { readonly port: MessagePort }
declare function registerProcessor(name: string, made: new () => AudioWorkletProcessor): void

const FRAME = 960

class Capture extends AudioWorkletProcessor {
  private piece = new Float32Array(FRAME)
  private filled = 0

  process(inputs: Float32Array[][]): boolean {
    const heard = inputs[0]?.[0]
    if (!heard) return true
    for (let taken = 0; taken < heard.length;) {
      const part = heard.subarray(taken, taken + FRAME - this.filled)
      this.piece.set(part, this.filled)
      this.filled += part.length
      taken += part.length
      if (this.filled === FRAME) {
        this.port.postMessage(this.piece, [this.piece.buffer])
        this.piece = new Float32Array(FRAME)
        this.filled = 0
      }
    }
    return true
  }
}

registerProcessor('capture', Capture)
