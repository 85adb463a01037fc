import type { Evidence } from '../record/types.ts'
import { LIMITS } from './limits.ts'
import { pictureSize } from './picture-size.ts'
import { sniff } from './sniff.ts'

/** What is wrong with bytes that came as a piece of evidence: of no kind we take, too big, or not what the record says. */
export type BytesFault = 'not-evidence' | 'too-big' | 'mislabelled'

/** Holds bytes from elsewhere against the record that refers to them; gives what is wrong, or nothing. */
export function faultIn(bytes: Uint8Array, piece: Evidence): BytesFault | undefined {
  const type = sniff(bytes)
  if (type === undefined) return 'not-evidence'
  if (bytes.length > LIMITS.piece) return 'too-big'
  if (type !== piece.type || bytes.length !== piece.size) return 'mislabelled'
  return type === 'application/pdf' ? undefined : faultInPicture(bytes, type, piece)
}

// A few bytes can claim to be a picture so large that showing it takes the browser down.
function faultInPicture(
  bytes: Uint8Array,
  type: 'image/jpeg' | 'image/png',
  { width, height }: Evidence,
): BytesFault | undefined {
  const size = pictureSize(bytes, type)
  if (!size) return 'not-evidence'
  if (Math.max(size.width, size.height) > LIMITS.side) return 'too-big'
  return size.width === width && size.height === height ? undefined : 'mislabelled'
}
