/** Puts things of some widths one after another in lines of at most `width`; gives the start of each and the line it stands in. */
export function flow(
  widths: readonly number[],
  gap: number,
  width: number,
): { readonly start: number; readonly line: number }[] {
  let start = 0
  let line = 0
  return widths.map((own) => {
    if (start > 0 && start + own > width) {
      start = 0
      line++
    }
    const placed = { start, line }
    start += own + gap
    return placed
  })
}
