import { LIMITS } from '../domain/evidence/limits.ts'

/** A picture as it is kept. */
export interface Scaled {
  readonly type: 'image/jpeg' | 'image/png'
  readonly blob: Blob
  /** In pixels. */
  readonly width: number
  /** In pixels. */
  readonly height: number
}

const QUALITY = 0.8

/**
 * A picture drawn anew, at most 1,600 pixels on its longest side, the way up that its camera noted; nothing when this browser
 * cannot open it. What else the file said of itself, such as where it was taken, is gone.
 */
export async function scalePicture(file: Blob): Promise<Scaled | undefined> {
  const bitmap = await createImageBitmap(file).catch(() => undefined)
  if (!bitmap) return undefined
  const canvas = draw(bitmap)
  bitmap.close()
  const { width, height } = canvas
  // JPEG, not WebP: Word opens it everywhere, and Safari writes no WebP.
  const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  const png = await canvas.convertToBlob({ type: 'image/png' })
  // What was taken from a screen is smaller as PNG, and its letters stay sharp.
  return png.size <= jpeg.size
    ? { type: 'image/png', blob: png, width, height }
    : { type: 'image/jpeg', blob: jpeg, width, height }
}

function draw(bitmap: ImageBitmap): OffscreenCanvas {
  const share = Math.min(1, LIMITS.side / Math.max(bitmap.width, bitmap.height))
  const pixels = (side: number) => Math.max(1, Math.round(side * share))
  const canvas = new OffscreenCanvas(pixels(bitmap.width), pixels(bitmap.height))
  // Without transparency: JPEG has none, and a drawing on nothing would be black on black in the dark theme.
  const context = canvas.getContext('2d', { alpha: false })
  if (!context) throw new Error('expected a drawing context but got none')
  context.fillStyle = 'white'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}
