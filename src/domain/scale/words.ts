import type { Say } from '../text/message.ts'
import type { ReportMark } from './report.ts'
import type { ScaleDefinition, ScaleItem } from './types.ts'

/** What the lowest and the highest point of an item mean: its poles, or the ends of the whole scale. */
export function endsOf(
  { ends }: ScaleDefinition,
  { poles }: Pick<ScaleItem, 'poles'>,
): { low: string; high: string } {
  return { low: poles?.low.name ?? ends?.low ?? '', high: poles?.high.name ?? ends?.high ?? '' }
}

/** A rating in words: "4 of 7", or that there is none. */
export function ratingInWords(rating: number | undefined, points: number, say: Say): string {
  return rating === undefined ? say('scale.none') : say('scale.of', { rating, points })
}

/** A gap in points: "Minus 3", "0", or that a mark is missing. */
export function gapInPoints(gap: number | undefined, say: Say): string {
  if (gap === undefined) return say('scale.gap-unknown')
  if (gap === 0) return '0'
  return say(gap < 0 ? 'scale.gap-minus' : 'scale.gap-plus', { count: Math.abs(gap) })
}

/** A gap in words: "Minus 3: less than expected". */
export function gapInWords(gap: number | undefined, say: Say): string {
  if (gap === undefined) return say('scale.gap-unknown')
  const meaning = gap === 0 ? 'none' : gap < 0 ? 'less' : 'more'
  return say('export.named', { name: gapInPoints(gap, say), text: say(`scale.gap-${meaning}`) })
}

/** All marks of an item in one line: "What you got 4 of 7, what you expected 7 of 7". */
export function marksInWords(marks: readonly ReportMark[], points: number, say: Say): string {
  return marks
    .map(({ side, rating }) => {
      const text = ratingInWords(rating, points, say)
      return side.title ? say('export.named', { name: side.title, text }) : text
    })
    .join('; ')
}

/** What the shortest report of a scale is called, by what it puts first. */
export function briefName({ form }: ScaleDefinition, say: Say): string {
  if (form === 'bipolar') return say('scale.brief-bipolar')
  return say(form === 'expectation' ? 'scale.brief-expectation' : 'scale.brief-lowest')
}
