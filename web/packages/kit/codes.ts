/** Reads QR codes from pictures: the browser's own reader where it has one, ours otherwise. */

/** A picture as a canvas gives it. */
interface Pixels { width: number; height: number; data: Uint8ClampedArray }
export type ReadCode = (frame: HTMLCanvasElement) => Promise<string>

interface NativeDetector { detect: (source: CanvasImageSource) => Promise<readonly { rawValue: string }[]> }
interface NativeClass { new (options: { formats: string[] }): NativeDetector; getSupportedFormats: () => Promise<string[]> }

/** The browser's own reader; some browsers have the class but none behind it. */
async function nativeReader(): Promise<ReadCode | null> {
  const known = (globalThis as { BarcodeDetector?: NativeClass }).BarcodeDetector
  if (!known || !(await known.getSupportedFormats().catch((): string[] => [])).includes('qr_code')) return null
  const detector = new known({ formats: ['qr_code'] })
  return async frame => (await detector.detect(frame))[0]?.rawValue ?? ''
}

/** The text of the code in a picture, empty for none. */
export async function readPixels(pixels: Pixels): Promise<string> {
  const { decodeQR } = await import('qr/decode.js')
  try {
    return decodeQR(pixels)
  } catch {
    return '' // says in words of its own why there is none in this frame
  }
}

async function ourReader(frame: HTMLCanvasElement): Promise<string> {
  const pen = frame.getContext('2d', { willReadFrequently: true })
  return pen ? readPixels(pen.getImageData(0, 0, frame.width, frame.height)) : ''
}

export const chooseReader = async (): Promise<ReadCode> => (await nativeReader()) ?? ourReader

/** A code that stays in front of the camera is told once, and again only after it was out of sight for a while. */
export function onlyNews(restMs: number) {
  let last = ''
  let seenMs = 0
  return (text: string, nowMs: number): boolean => {
    if (!text) return false
    const isNews = text !== last || nowMs - seenMs > restMs
    last = text
    seenMs = nowMs
    return isNews
  }
}
