/** How much evidence is taken. Bytes are of 1,000,000 to the MB that readers are told. */
export const LIMITS = {
  /** Pieces to one answer. */
  answer: 10,
  /** Bytes of one piece as it is kept. */
  piece: 5_000_000,
  /** Bytes of a picture before it is scaled down: more than a phone's camera makes. */
  source: 30_000_000,
  /** Pixels of the longest side of a picture as it is kept: a page of A4 at 137 dots an inch. */
  side: 1600,
  /** Bytes in one record, so that it fits into a handbook file with its evidence (as base64, a third more). */
  record: 40_000_000,
  /** Bytes in one handbook file. */
  file: 44_000_000,
} as const
