import { z } from 'astro/zod'
import { type TreeFault, treeFaults } from '../../domain/finder/faults.ts'
import { id, pagePath, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const retired = z
  .boolean()
  .optional()
  .describe('Write `retired: true` to stop using it; never remove or rename it.')

/** An id of something that answers lead to. */
const reachable = id.describe(
  'Write an id of lower-case words joined by hyphens, and let an answer lead there with `to`; to stop using it, write `retired: true`.',
)

const option = z.strictObject({
  id,
  answer: text(120, 'Write the answer in at most 120 characters.'),
  example: text(160, 'Write what one may hear or see, in at most 160 characters.').optional(),
  to: id.describe(
    'Name the question that comes next, or the outcome, by its id; each way must end at an outcome.',
  ),
  retired,
})

const question = z.strictObject({
  id: reachable,
  question: text(140, 'Write the question in at most 140 characters.'),
  help: text(300, 'Say in one or two sentences how to find the answer.').optional(),
  items: z
    .array(option)
    .min(2)
    .max(6)
    .describe(
      'List two to six answers, each with id, answer and to; the ids are used once in the whole tool.',
    ),
  retired,
})

const advice = (what: string) =>
  z.array(text(160, 'Write one piece of advice in at most 160 characters.')).min(1).max(6).describe(what)

const outcome = z.strictObject({
  id: reachable,
  title: text(60, 'Write the name of the outcome, in at most 60 characters.'),
  means: text(300, 'Say in one or two sentences what it is.'),
  do: advice('List one to six things to do.'),
  avoid: advice('List one to six things to avoid.'),
  signs: z
    .strictObject({
      title: text(80, 'Write a heading, such as `Signs that somebody is about to leave`.'),
      items: z
        .array(z.strictObject({ id, sign: text(140, 'Write one sign to watch for.'), retired }))
        .min(1)
        .describe('List the signs, each with id and sign.'),
      seen: text(200, 'Say what to do when one of the signs is seen.'),
    })
    .optional(),
  read: z
    .strictObject({
      text: text(80, 'Write the words of the link.'),
      page: pagePath,
      heading: id.describe('Name a heading of the page by its anchor, such as `say-it-well`.').optional(),
    })
    .describe('Name the guidance to read, with text and page.'),
  retired,
})

/** A tool of kind `finder`, one file in `content/tools/finder/`. */
export const finderSchema = z
  .strictObject({
    ...toolFields,
    name: nameFields,
    caution: text(240, 'Say whose view it is and how far it can be trusted.').optional(),
    questions: z
      .strictObject({
        items: z.array(question).min(1).describe('List the questions; the first is asked first.'),
      })
      .describe('List the questions under `items`; the first is asked first.'),
    outcomes: z
      .strictObject({ items: z.array(outcome).min(2).describe('List the outcomes, each with its advice.') })
      .describe('List the outcomes under `items`, each with its advice.'),
  })
  .superRefine((tool, context) => {
    for (const fault of treeFaults({ id: '', kind: 'finder', ...tool })) {
      const { path, message } = told(fault)
      context.addIssue({ code: 'custom', path, message })
    }
  })

/** Where a fault of the tree stands in the file, and what is wrong there. */
function told(fault: TreeFault): { path: (string | number)[]; message: string } {
  const questions = ['questions', 'items']
  switch (fault.fault) {
    case 'no-start':
      return { path: questions, message: 'every question is retired, so none can be asked first' }
    case 'dead-end':
      return {
        path: [...questions, fault.question, 'items'],
        message: 'every answer is retired, so nobody gets past this question',
      }
    case 'unknown-target':
      return {
        path: [...questions, fault.question, 'items', fault.option, 'to'],
        message: 'no question or outcome in use has this id',
      }
    case 'loop':
      return {
        path: [...questions, fault.question, 'items', fault.option, 'to'],
        message: 'from there the way leads back to this question',
      }
    case 'too-long':
      return {
        path: questions,
        message: `the longest way asks ${fault.length} questions, and 5 are the most`,
      }
    case 'unreached-question':
      return { path: [...questions, fault.at, 'id'], message: 'no answer leads to this question' }
    case 'unreached-outcome':
      return { path: ['outcomes', 'items', fault.at, 'id'], message: 'no answer leads to this outcome' }
  }
}
