import type { SvgFile } from './svg.ts'

/** A drawing as a PNG with two pixels to each of its own, sharp on paper and on fine screens. */
export async function pngOf({ text, width, height }: SvgFile): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * 2)
    canvas.height = Math.round(height * 2)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('expected a drawing context but got none')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (png) => (png ? resolve(png) : reject(new Error('expected a PNG but got none'))),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
