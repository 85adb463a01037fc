import { z } from 'astro/zod'
import { PROMPT_TYPES } from '../../domain/worksheet/types.ts'
import { id, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const prompt = z.strictObject({
  id,
  question: text(140, 'Write the prompt, a question or the start of a sentence, in at most 140 characters.'),
  answer: z
    .enum(PROMPT_TYPES)
    .describe('Write how the prompt is answered: `short`, `long`, `date` or `list`.'),
  help: text(300, 'Say in one or two sentences what to think of.').optional(),
  example: text(140, 'Write an example of an answer, in at most 140 characters.').optional(),
  card: text(60, 'Write the words that lead to the answer on the card, such as `I believe that`.').optional(),
  retired: z
    .boolean()
    .optional()
    .describe('Write `retired: true` to stop asking a prompt; never remove or rename it.'),
})

/** A tool of kind `worksheet`, one file in `content/tools/worksheet/`. */
export const worksheetSchema = z
  .strictObject({
    ...toolFields,
    name: nameFields,
    plan: z.boolean().optional().describe('Write `plan: true` to let readers plan actions at the end.'),
    card: text(
      60,
      'Write what the printable card is called; prompts with a `card` line of their own stand on it.',
    ).optional(),
    sections: z
      .array(
        z.strictObject({
          id,
          title: text(60, 'Write the title of the section.'),
          help: text(300, 'Say in one or two sentences how to fill the section in.').optional(),
          layout: z
            .enum(['columns', 'compare'])
            .optional()
            .describe(
              'Write `columns` to set the prompts side by side, or `compare` for two lists whose differences are shown.',
            ),
          items: z.array(prompt).min(1).describe('List the prompts of the section.'),
        }),
      )
      .min(1)
      .describe('List the sections of the sheet, each with id, title and items.'),
  })
  .superRefine((tool, context) => {
    const tell = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    tool.sections.forEach(({ layout, items }, i) => {
      const lists = items.filter(({ answer, retired }) => answer === 'list' && !retired)
      if (layout === 'compare' && lists.length !== 2)
        tell(['sections', i, 'layout'], `it needs two prompts of \`answer: list\` and has ${lists.length}`)
    })
    const onCard = tool.sections.some(({ items }) => items.some(({ card }) => card))
    if (tool.card && !onCard) tell(['card'], 'no prompt has a `card` line to put on it')
    if (!tool.card && onCard) tell(['card'], 'it is missing')
  })
