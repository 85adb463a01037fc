import { keyOf, readKey } from '../record/key.ts'
import type { Measure, SaidAnswer } from '../record/said.ts'
import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { markOf, textOf, withMark, withText } from './answers.ts'
import { gapOf, ratedItems, sidesOf } from './items.ts'
import { type ReportMark, report } from './report.ts'
import type { ScaleAnswers, ScaleDefinition, ScaleItem } from './types.ts'
import { endsOf, ratingInWords } from './words.ts'

/** Every mark and every written answer in words, those of an earlier edition last. */
export function saidAnswers(
  definition: ScaleDefinition,
  record: SavedRecord<ScaleAnswers>,
  say: Say,
): SaidAnswer[] {
  const { groups, earlier } = report(definition, record.answers)
  const written = (group: string, item: string, question: string, answer: string): SaidAnswer => ({
    key: keyOf(item),
    group,
    question,
    answer,
    note: '',
  })
  return [
    ...groups.flatMap(({ title, lines }) =>
      lines.flatMap(({ item, marks, text }) =>
        item.write
          ? [written(title, item.id, item.question, text)]
          : marks.map((mark) => saidMark(definition, title, item, mark, say)),
      ),
    ),
    ...earlier.flatMap(({ item, question, marks, text }) => [
      ...marks.map((mark) => saidMark(definition, say('scale.earlier'), { id: item, question }, mark, say)),
      ...(text ? [written(say('scale.earlier'), item, question, text)] : []),
    ]),
  ]
}

/** The answers with one of them taken from another record, or with another note that is given. A key that is not ours changes nothing. */
export function adoptAnswer(
  answers: ScaleAnswers,
  from: ScaleAnswers,
  key: string,
  otherNote?: string,
): ScaleAnswers {
  const [item, side] = readKey(key)
  if (item === undefined) return answers
  if (side === undefined) return withText(answers, item, textOf(from, item))
  const { rating, note = '' } = markOf(from, item, side)
  return withMark(answers, item, side, { rating, note: otherNote ?? note })
}

/** The gap of every item where experience stands beside expectation, else every mark; never a sum, because none has a meaning (C01). */
export function measures(
  definition: ScaleDefinition,
  { answers }: SavedRecord<ScaleAnswers>,
  say: Say,
): Measure[] {
  const { form, points } = definition
  return ratedItems(definition).flatMap((item): Measure[] => {
    const label = item.short ?? item.question
    if (form === 'expectation') {
      const value = gapOf(definition, answers, item.id)
      return [{ key: keyOf(item.id), label, value, min: 1 - points, max: points - 1, unit: 'points' }]
    }
    return sidesOf(definition).map((side) => ({
      key: keyOf(item.id, side.id),
      label: side.title ? say('changes.named', { name: label, text: side.title }) : label,
      value: markOf(answers, item.id, side.id).rating,
      min: 1,
      max: points,
      unit: 'points',
    }))
  })
}

function saidMark(
  definition: ScaleDefinition,
  group: string,
  item: Pick<ScaleItem, 'id' | 'question' | 'poles'>,
  { side, rating, note }: ReportMark,
  say: Say,
): SaidAnswer {
  const { points } = definition
  const { low, high } = endsOf(definition, item)
  const answer = ratingInWords(rating, points, say)
  return {
    key: keyOf(item.id, side.id),
    group,
    question: side.title ? say('changes.named', { name: side.title, text: item.question }) : item.question,
    answer:
      rating === undefined
        ? ''
        : low && high
          ? `${answer} (${say('scale.ends', { low, high, points })})`
          : answer,
    note,
    ...(rating === undefined ? {} : { rating, scale: [1, Math.max(points, rating)] as const }),
    ...rankOf(definition, side.id, rating),
  }
}

/** More is better, save between two poles and where it is only what somebody expected. */
function rankOf(
  { form, sides }: ScaleDefinition,
  side: string,
  rating: number | undefined,
): { rank?: number } {
  const expected = form === 'expectation' && side === sides?.[1]?.id
  return rating === undefined || form === 'bipolar' || expected ? {} : { rank: rating }
}
