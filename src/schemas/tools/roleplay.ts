import { z } from 'astro/zod'
import { STEP_SHOWS } from '../../domain/roleplay/types.ts'
import { id, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const question = z.strictObject({
  id,
  question: text(140, 'Write the question in at most 140 characters.'),
  help: text(300, 'Say in one or two sentences what to think of.').optional(),
  retired: z
    .boolean()
    .optional()
    .describe('Write `retired: true` to stop asking a question; never remove or rename it.'),
})

const role = z.strictObject({
  id,
  name: text(40, 'Write the name of the role, such as `Customer`.'),
  does: text(200, 'Say in one or two sentences what whoever plays it does.'),
  items: z.array(question).min(1).describe('List the questions of the debrief for this role.'),
})

const step = z.strictObject({
  id,
  title: text(60, 'Write the title of the step, an instruction such as `Play the scene`.'),
  text: text(400, 'Say in a few sentences what to do in this step.'),
  shows: z
    .enum(STEP_SHOWS)
    .optional()
    .describe('Write what stands in the step: `roles`, `timer`, `debrief` or `plan`; leave it out for none.'),
  big: text(140, 'Write a question for the whole group to read across a table.').optional(),
  items: z.array(question).min(1).optional().describe('List the questions to write a note on in this step.'),
})

/** A tool of kind `roleplay`, one file in `content/tools/roleplay/`. */
export const roleplaySchema = z
  .strictObject({
    ...toolFields,
    name: nameFields,
    lengths: z
      .array(z.number().int().min(1).max(120))
      .min(1)
      .max(4)
      .describe('List one to four lengths of a scene in minutes, such as `[15, 20]`.'),
    roles: z.array(role).min(2).max(6).describe('List two to six roles; people left over share the last.'),
    steps: z.array(step).min(1).describe('List the steps in order, each with id, title and text.'),
  })
  .superRefine(({ steps }, context) => {
    for (const shows of STEP_SHOWS) {
      const places = steps.flatMap((one, i) => (one.shows === shows ? [i] : []))
      for (const place of places.slice(1))
        context.addIssue({
          code: 'custom',
          path: ['steps', place, 'shows'],
          message: 'another step shows it already',
        })
    }
    if (!steps.some(({ shows }) => shows === 'debrief'))
      context.addIssue({ code: 'custom', path: ['steps'], message: 'no step has `shows: debrief`' })
  })
