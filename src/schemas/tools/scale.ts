import { z } from 'astro/zod'
import { FORMS, WRITTEN } from '../../domain/scale/types.ts'
import { id, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const pole = z.strictObject({
  name: text(24, 'Name the end in one or two words of at most 24 characters.'),
  stands: text(
    300,
    'Say in two or three sentences what this end stands for, what it gives and what it costs.',
  ),
})

const item = z.strictObject({
  id,
  question: text(140, 'Write what is rated, or the prompt to answer in writing, in at most 140 characters.'),
  short: text(24, 'Name the item in one or two words of at most 24 characters, for the picture.').optional(),
  help: text(300, 'Say in one or two sentences what the item means.').optional(),
  poles: z
    .strictObject({ low: pole, high: pole })
    .optional()
    .describe('Name both ends of a bipolar item, `low` and `high`, each with `name` and `stands`.'),
  asks: z
    .record(id, text(160, 'Say what exactly is rated on this side, in one sentence.'))
    .optional()
    .describe('Say what is rated on each side, by the ids of `sides`.'),
  write: z
    .enum(WRITTEN)
    .optional()
    .describe(
      'Write `short`, `long` or `date` for an item that is answered in writing; leave it out to rate.',
    ),
  retired: z
    .boolean()
    .optional()
    .describe('Write `retired: true` to stop asking an item; never remove or rename it.'),
})

const side = z.strictObject({
  id,
  title: text(40, 'Say what is rated on this side, in at most 40 characters, such as `What you got`.'),
})

const end = text(24, 'Say in one or two words what this end of the scale means, such as `never`.')

/** A tool of kind `scale`, one file in `content/tools/scale/`. */
export const scaleSchema = z
  .strictObject({
    ...toolFields,
    form: z
      .enum(FORMS)
      .describe(
        'Write `bipolar` (between two poles), `agreement` (with statements), `expectation` (beside experience) or `side-by-side`.',
      ),
    name: nameFields,
    points: z.number().int().min(3).max(10).describe('Write how many points the scale has, from 3 to 10.'),
    ends: z
      .strictObject({ low: end, high: end })
      .optional()
      .describe(
        'Say what the lowest and the highest point mean, as `low` and `high`; a bipolar scale has `poles` instead.',
      ),
    sides: z
      .array(side)
      .length(2)
      .optional()
      .describe(
        'List the two things rated for every item, each with `id` and `title`; in the form `expectation` the experience comes first.',
      ),
    caution: text(300, 'Say how the marks may be read and how not.'),
    plan: z.boolean().optional().describe('Write `plan: true` to let readers plan actions at the end.'),
    groups: z
      .array(
        z.strictObject({
          id,
          title: text(60, 'Write the title of the group of items.'),
          items: z.array(item).min(1).describe('List the items of the group.'),
        }),
      )
      .min(1)
      .describe('List the groups of items, each with id, title and items.'),
  })
  .superRefine((tool, context) => {
    const bipolar = tool.form === 'bipolar'
    const two = tool.form === 'expectation' || tool.form === 'side-by-side'
    const tell = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (!bipolar && !tool.ends) tell(['ends'], 'it is missing')
    if (two && !tool.sides) tell(['sides'], 'it is missing')
    if (!two && tool.sides) tell(['sides'], `the form \`${tool.form}\` rates one thing`)
    tool.groups.forEach(({ items }, group) => {
      items.forEach(({ poles, write, asks }, i) => {
        const at = ['groups', group, 'items', i]
        if (bipolar && !write && !poles) tell([...at, 'poles'], 'it is missing')
        if (!bipolar && poles) tell([...at, 'poles'], `the form \`${tool.form}\` has no poles`)
        const known = tool.sides?.map((one) => one.id) ?? []
        for (const side of Object.keys(asks ?? {}))
          if (!known.includes(side)) tell([...at, 'asks'], `\`${side}\` is not the id of a side`)
      })
    })
  })
