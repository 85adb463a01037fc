/** Round values a chart marks on its scale, from at or below `min` to at or above `max`, at most `most` (3 or more) of them. */
export function valueTicks(min: number, max: number, most: number): number[] {
  const top = max > min ? max : min + 1
  let step = 10 ** Math.floor(Math.log10((top - min) / most))
  // 1, 2, 5, 10, 20, 50 and so on, until few enough.
  for (let i = 0; count(min, top, step) > most; i++) step *= i % 3 === 1 ? 2.5 : 2
  const first = Math.floor(min / step)
  return Array.from({ length: count(min, top, step) }, (_, i) => tidy((first + i) * step))
}

function count(min: number, max: number, step: number): number {
  return Math.ceil(max / step) - Math.floor(min / step) + 1
}

// 3 times 0.1 is 0.30000000000000004.
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
