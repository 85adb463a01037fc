import { z } from 'astro/zod'
import { CONFLICTS } from '../../domain/standard/asking/conflicts.ts'
import { conflictQuestion, QUESTIONS } from '../../domain/standard/asking/questions.ts'
import { CHOICES, SOURCES } from '../../domain/standard/definition.ts'
import { id, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const retired = z
  .boolean()
  .optional()
  .describe('Write `retired: true` to stop asking; never remove or rename it.')

const question = z.strictObject({
  id,
  question: text(120, 'Write the question, in at most 120 characters.'),
  why: text(300, 'Say in one or two sentences why the answer matters.'),
  example: text(300, 'Say in one or two sentences what goes wrong without an answer.').optional(),
  help: text(200, 'Say in one sentence how to write the answer, with an example.').optional(),
  choices: z
    .record(z.string(), text(60, 'Write the choice in a few words.'))
    .optional()
    .describe('Write the words of each choice under its name.'),
  retired,
})

const source = z.strictObject({
  id,
  question: text(60, 'Name the people or papers to ask.'),
  help: text(200, 'Say in one or two sentences how to use this source.'),
  retired,
})

/** Questions that the program asks; their texts are the author's. */
const ASKED = [...Object.keys(QUESTIONS), ...CONFLICTS.map(conflictQuestion)]

/** A tool of kind `standard`, one file in `content/tools/standard/`. */
export const standardSchema = z
  .strictObject({
    ...toolFields,
    name: nameFields,
    draft: z
      .strictObject({
        prompt: text(80, 'Write what to type first.'),
        help: text(200, 'Say in one or two sentences how to begin.'),
        example: text(80, 'Write an example of a loose promise.'),
      })
      .describe('Say what the reader writes first, with the fields `prompt`, `help` and `example`.'),
    questions: z
      .strictObject({ items: z.array(question).min(1) })
      .describe('List the texts of the questions under `items`.'),
    asking: z
      .strictObject({
        title: text(60, 'Write the title of the part.'),
        help: text(200, 'Say in one or two sentences what to do.'),
        items: z.array(source).min(1),
      })
      .describe('List whom to ask under `items`.'),
  })
  .superRefine((tool, context) => {
    const tell = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    missing(ASKED, tool.questions.items).forEach((one) => {
      tell(['questions', 'items'], `it has no question \`${one}\``)
    })
    missing(SOURCES, tool.asking.items).forEach((one) => {
      tell(['asking', 'items'], `it has no source \`${one}\``)
    })
    tool.questions.items.forEach((one, i) => {
      const wanted = Object.entries(CHOICES).find(([name]) => name === one.id)?.[1] ?? []
      for (const choice of wanted)
        if (!Object.hasOwn(one.choices ?? {}, choice))
          tell(['questions', 'items', i, 'choices'], `it has no choice \`${choice}\``)
    })
  })

function missing(wanted: readonly string[], items: readonly { readonly id: string }[]): string[] {
  return wanted.filter((one) => !items.some((item) => item.id === one))
}
