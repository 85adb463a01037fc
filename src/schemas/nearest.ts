import { edits } from '../domain/text/edits.ts'

/** The known name that was probably meant: up to one wrong letter in four, capitals aside; nothing when none is that near. */
export function nearest(value: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(value.length / 4))
  return known
    .map((name) => ({ name, far: edits(value.toLowerCase(), name.toLowerCase(), limit) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)[0]?.name
}
