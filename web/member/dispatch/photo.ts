/** A phone's photo is many megabytes: make it small before it goes out. The server re-encodes it again and drops what it tells of the place. */
export const LONGEST_PX = 1600
const QUALITY = 0.82

/** Width and height within the longest side. */
export function fitted(width: number, height: number, longest = LONGEST_PX): [number, number] {
  const scale = Math.min(1, longest / Math.max(width, height, 1))
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
}

export async function small(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file)
  const [width, height] = fitted(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  picture.close()
  return new Promise(resolve => canvas.toBlob(made => resolve(made ?? file), 'image/jpeg', QUALITY))
}
