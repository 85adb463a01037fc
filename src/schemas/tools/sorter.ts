import { z } from 'astro/zod'
import { SHAPES, TONES } from '../../domain/sorter/types.ts'
import { id, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const retired = z
  .boolean()
  .optional()
  .describe('Write `retired: true` to stop offering it; never remove or rename it.')

const bin = z.strictObject({
  id,
  name: text(30, 'Write the name of the bin, such as `Red`.'),
  meaning: text(140, 'Say in one sentence what it means that something is in this bin.'),
  shape: z
    .enum(SHAPES)
    .describe('Write the shape beside the name: `square`, `triangle`, `circle` or `diamond`.'),
  tone: z
    .enum(TONES)
    .describe('Write the colour: `stop` (red), `care` (yellow), `go` (green) or `plain` (no colour).'),
  action: text(
    140,
    'Write what has to be done about whatever is in this bin, with `{item}` where its own words go.',
  ).optional(),
  retired,
})

const field = z.strictObject({
  id,
  question: text(140, 'Write the prompt in at most 140 characters.'),
  short: text(30, 'Write the word or two that stand before the answer on the poster, such as `Intent`.'),
  answer: z.enum(['short', 'long']).describe('Write how it is answered: `short` or `long`.'),
  help: text(300, 'Say in one or two sentences what to think of.').optional(),
  only: z
    .array(id)
    .min(1)
    .optional()
    .describe('List the ids of the bins that ask for it; leave it out for all.'),
  tally: text(
    40,
    'Write what follows `9 of 20` in the line of progress, such as `with an intent`.',
  ).optional(),
  retired,
})

/** A tool of kind `sorter`, one file in `content/tools/sorter/`. */
export const sorterSchema = z
  .strictObject({
    ...toolFields,
    name: nameFields,
    thing: z
      .strictObject({
        one: text(30, 'Write the word for one thing that is sorted, such as `rule`.'),
        many: text(30, 'Write the word for several, such as `rules`.'),
      })
      .describe('Say what is sorted, with the fields `one` and `many`.'),
    add: z
      .strictObject({
        prompt: text(80, 'Write the label of the field in which things are listed.'),
        help: text(300, 'Say in one or two sentences what to list.'),
        examples: z
          .array(text(80, 'Write an example of a thing, in at most 80 characters.'))
          .min(1)
          .max(5)
          .describe('List one to five examples.'),
      })
      .describe('Say how things are listed, with the fields `prompt`, `help` and `examples`.'),
    poster: z
      .strictObject({
        title: text(60, 'Write what the poster is called.'),
        help: text(200, 'Say in one sentence where to put the poster or how to use it.'),
      })
      .describe('Say what the poster is, with the fields `title` and `help`.'),
    bins: z
      .array(bin)
      .min(2)
      .max(5)
      .describe('List two to five bins, each with id, name, meaning, shape and tone.'),
    items: z.array(field).describe('List what is written about each thing; the list may be empty: `[]`.'),
  })
  .superRefine(({ bins, items }, context) => {
    const tell = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    const known = bins.map((one) => one.id)
    bins.forEach(({ action }, i) => {
      if (action && !action.includes('{item}')) tell(['bins', i, 'action'], 'it does not hold `{item}`')
    })
    items.forEach(({ only = [] }, i) => {
      const lost = only.filter((one) => !known.includes(one))
      if (lost.length > 0) tell(['items', i, 'only'], `\`${lost.join('`, `')}\` is not a bin of this tool`)
    })
  })
