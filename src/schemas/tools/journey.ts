import { z } from 'astro/zod'
import { id, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const retired = z
  .boolean()
  .optional()
  .describe('Write `retired: true` to stop offering it; never remove or rename it.')

const field = z.strictObject({
  id,
  label: text(60, 'Write the label of the field, such as `Who they deal with`.'),
  help: text(300, 'Say in one or two sentences what to write.').optional(),
  example: text(140, 'Write an example, in at most 140 characters.').optional(),
  retired,
})

const step = z.strictObject({
  id,
  title: text(80, 'Write what happens at the step, from the side of the customer, in at most 80 characters.'),
  about: z
    .record(id, text(140, 'Write what the field holds to begin with.'))
    .optional()
    .describe('Say what is known about the step beforehand, by the ids of `about`.'),
  retired,
})

const stage = z.strictObject({
  id,
  title: text(40, 'Write the title of the stage, in at most 40 characters.'),
  items: z.array(step).min(1).describe('List the steps of the stage, each with id and title.'),
})

const template = z.strictObject({
  id,
  title: text(40, 'Name the template in at most 40 characters, such as `A purchase`.'),
  help: text(200, 'Say in one sentence what the template is for.'),
  stages: z.array(stage).min(1).describe('List the stages of the template, each with id, title and items.'),
})

const end = text(24, 'Say in one to three words what this point means, such as `delighted`.')

/** A tool of kind `journey`, one file in `content/tools/journey/`. */
export const journeySchema = z
  .strictObject({
    ...toolFields,
    name: nameFields,
    range: z
      .tuple([z.number().int().min(-10).max(10), z.number().int().min(-10).max(10)])
      .describe('Write the lowest and the highest point of a feeling, such as `[-5, 5]`.'),
    ends: z
      .strictObject({ low: end, middle: end, high: end })
      .describe('Say what the lowest, the middle and the highest point mean, as `low`, `middle` and `high`.'),
    about: z
      .strictObject({ items: z.array(field).min(1).describe('List the fields, each with id and label.') })
      .describe('Say what is noted about every step, as `items`.'),
    templates: z
      .array(template)
      .min(1)
      .describe('List the templates that readers can start from, each with id, title, help and stages.'),
  })
  .superRefine(({ range: [low, high], about, templates }, context) => {
    const tell = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message })
    if (high - low < 2 || (high - low) % 2 === 1 || high - low > 10)
      tell(['range'], 'it needs a point in the middle, and at most 11 points')
    const fields = about.items.map((one) => one.id)
    templates.forEach(({ stages }, i) => {
      stages.forEach(({ items }, j) => {
        items.forEach((item, k) => {
          for (const name of Object.keys(item.about ?? {}))
            if (!fields.includes(name))
              tell(
                ['templates', i, 'stages', j, 'items', k, 'about'],
                `\`${name}\` is not the id of a field of \`about\``,
              )
        })
      })
      const stageIds = stages.map((one) => one.id)
      if (new Set(stageIds).size < stageIds.length)
        tell(['templates', i, 'stages'], 'two of its stages share an id')
    })
  })
