/** Opus in and out, 48 kHz, one ear, frames of 20 ms. */
import captureUrl from './capture.worklet.ts?worker&url'

const RATE = 48_000
const FRAME = 960
const BITS = 24_000
/** So long a frame waits before it is heard, so that a late one is not a hole. */
const CUSHION_S = 0.06
const MOST_AHEAD_S = 0.6

export const hasCodec = (): boolean => 'AudioEncoder' in globalThis && 'AudioDecoder' in globalThis && 'AudioWorkletNode' in globalThis
export const openContext = (): AudioContext => new AudioContext({ sampleRate: RATE, latencyHint: 'interactive' })

export interface Mouth { speak: (isSpeaking: boolean) => void; close: () => void }

/** The microphone, silent until it is to speak. Fails where there is none, or it may not be used. */
export async function openMouth(context: AudioContext, tell: (frame: ArrayBuffer) => void): Promise<Mouth> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true } })
  await context.audioWorklet.addModule(captureUrl)
  let isSpeaking = false
  let stamp = 0
  const encoder = new AudioEncoder({
    output: chunk => { const frame = new ArrayBuffer(chunk.byteLength); chunk.copyTo(frame); tell(frame) },
    error: () => undefined,
  })
  encoder.configure({ codec: 'opus', sampleRate: RATE, numberOfChannels: 1, bitrate: BITS, opus: { frameDuration: 20_000, application: 'voip' } } as AudioEncoderConfig)
  const source = context.createMediaStreamSource(stream)
  const node = new AudioWorkletNode(context, 'capture', { numberOfOutputs: 0 })
  node.port.onmessage = ({ data }: MessageEvent<Float32Array<ArrayBuffer>>) => {
    if (!isSpeaking) return
    const piece = new AudioData({ format: 'f32', sampleRate: RATE, numberOfFrames: FRAME, numberOfChannels: 1, timestamp: stamp, data })
    stamp += 20_000
    encoder.encode(piece)
    piece.close()
  }
  source.connect(node)
  return {
    speak: is => { isSpeaking = is },
    close: () => {
      source.disconnect()
      stream.getTracks().forEach(track => track.stop())
      if (encoder.state !== 'closed') encoder.close()
    },
  }
}

export interface Ears { hear: (frame: ArrayBuffer) => void; close: () => void }

export function openEars(context: AudioContext): Ears {
  let playhead = 0
  let stamp = 0
  const decoder = new AudioDecoder({
    output: data => {
      const buffer = context.createBuffer(1, data.numberOfFrames, data.sampleRate)
      data.copyTo(buffer.getChannelData(0), { planeIndex: 0, format: 'f32-planar' })
      data.close()
      const now = context.currentTime
      if (playhead < now || playhead > now + MOST_AHEAD_S) playhead = now + CUSHION_S
      const source = context.createBufferSource()
      source.buffer = buffer
      source.connect(context.destination)
      source.start(playhead)
      playhead += buffer.duration
    },
    error: () => undefined,
  })
  decoder.configure({ codec: 'opus', sampleRate: RATE, numberOfChannels: 1 })
  return {
    hear: frame => {
      if (decoder.state !== 'configured') return
      decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp: stamp, data: frame }))
      stamp += 20_000
    },
    close: () => { if (decoder.state !== 'closed') decoder.close() },
  }
}
