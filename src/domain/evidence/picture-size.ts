interface Size {
  readonly width: number
  readonly height: number
}

/** Width and height in pixels that a PNG or JPEG gives in its head; nothing when it gives none. Decodes nothing. */
export function pictureSize(bytes: Uint8Array, type: 'image/png' | 'image/jpeg'): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = type === 'image/png' ? pngSize(view) : jpegSize(view)
  return size && size.width > 0 && size.height > 0 ? size : undefined
}

/** The first chunk, IHDR, starts at byte 8 (PNG, third edition, 11.2.1). */
function pngSize(view: DataView): Size | undefined {
  return view.byteLength >= 24 ? { width: view.getUint32(16), height: view.getUint32(20) } : undefined
}

/** The first start of frame (ITU-T T.81, B.2.2), reached from segment to segment. */
function jpegSize(view: DataView): Size | undefined {
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // A marker may have filling before it.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15; among them stand tables (C4, CC) and an extension (C8). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}
