const ISO_BRANDS = ['avif', 'avis', 'heic', 'heix', 'mif1', 'msf1']

/** Kind of file by its first bytes, whatever its name and its sender say: a picture, a PDF, or nothing we take. */
export function sniff(bytes: Uint8Array): string | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, 12))
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('GIF8')) return 'image/gif'
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'image/webp'
  if (text.startsWith('ftyp', 4) && ISO_BRANDS.includes(text.slice(8))) return 'image/heif'
  // At the very start, where the standard allows 1,024 bytes before it: those could make it another kind of file as well.
  if (text.startsWith('%PDF-')) return 'application/pdf'
  return undefined
}
