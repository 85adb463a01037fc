import { z } from 'astro/zod'
import { id, text } from '../fields.ts'
import { toolFields } from './common.ts'

const item = z.strictObject({
  id,
  question: text(120, 'Ask one question to which the right answer is yes, in at most 120 characters.'),
  means: text(300, 'Say in one or two plain sentences what the words of the question mean.'),
  check: text(300, 'Say how to check it, in one or two sentences.'),
  why: text(200, 'Say whom it helps and how, in one sentence.'),
  fix: text(140, 'Say what to change when the answer is no, in one short imperative sentence.'),
  retired: z
    .boolean()
    .optional()
    .describe('Write `retired: true` to stop asking a question; never remove or rename it.'),
})

/** A tool of kind `checklist`, one file in `content/tools/checklist/`. */
export const checklistSchema = z.strictObject({
  ...toolFields,
  subject: z
    .strictObject({
      one: text(30, 'Write the word for one thing that is audited, such as `document`.'),
      many: text(30, 'Write the word for several, such as `documents`.'),
      prompt: text(80, 'Write the question that asks for its name, such as `What are you checking?`.'),
      example: text(60, 'Write an example of such a name, such as `Spring leaflet`.'),
    })
    .describe('Say what is audited, with the fields `one`, `many`, `prompt` and `example`.'),
  groups: z
    .array(
      z.strictObject({
        id,
        title: text(60, 'Write the title of the group of questions.'),
        items: z.array(item).min(1).describe('List the questions of the group.'),
      }),
    )
    .min(1)
    .describe('List the groups of questions, each with id, title and items.'),
})
