import { z } from 'astro/zod'
import { MARK_KINDS, PHRASE_KINDS } from '../../domain/wording/types.ts'
import { id, text } from '../fields.ts'
import { nameFields, toolFields } from './common.ts'

const word = text(30, 'Write one word in small letters.')

const phrase = text(
  200,
  'Write the words to look for, such as `no food or drink ...`: a stroke parts words of which any one will do, `{thing}` or `{rest}` stands for words left open, `...` for any words or none.',
).refine(
  (written) => written.split(/\s+/).some((part) => !SLOTS.includes(part)),
  'it has no word to look for',
)

const SLOTS: readonly string[] = ['{thing}', '{rest}', '...']

const phrases = {
  phrases: z.array(phrase).optional().describe('List phrases that are found anywhere.'),
  signs: z
    .array(phrase)
    .optional()
    .describe('List phrases that count only where they fill a line, as on a sign.'),
  exact: z
    .array(phrase)
    .optional()
    .describe('List phrases that count only with exactly these capitals, such as `ILL`.'),
  except: z.array(phrase).optional().describe('List longer phrases that are fine, such as `no problem`.'),
}

const retired = z
  .boolean()
  .optional()
  .describe('Write `retired: true` to stop looking for a phrase; never remove or rename its item.')
const why = text(200, 'Say in one or two sentences why it matters to the person who reads the sign.')
const source = id.describe('Name the source of the advice by its id in content/sources.yaml.')

const item = z
  .strictObject({
    id,
    ...phrases,
    why,
    source,
    forms: z
      .array(
        text(
          120,
          'Write a friendlier form without a full stop, with `[…]` where the reader fills something in.',
        ),
      )
      .min(1)
      .max(3)
      .describe('List one to three friendlier forms, best first.'),
    retired,
  })
  .refine((rule) => rule.phrases ?? rule.signs ?? rule.exact, 'it looks for nothing')
  .describe('Give it `phrases`, `signs` or `exact` to look for.')

const danger = z
  .strictObject({ id, ...phrases, why, retired })
  .refine((rule) => rule.phrases ?? rule.signs ?? rule.exact, 'it looks for nothing')
  .describe('Give it `phrases`, `signs` or `exact` to look for.')

/** A tool of kind `wording`, one file in `content/tools/wording/`. */
export const wordingSchema = z.strictObject({
  ...toolFields,
  name: nameFields,
  examples: z
    .array(
      z.strictObject({
        title: text(40, 'Write what the example is, such as `A sign`.'),
        text: text(2000, 'Write the text of the example.'),
      }),
    )
    .min(1)
    .max(5)
    .describe('List one to five texts to try it with, each with title and text.'),
  grammar: z
    .strictObject({
      softeners: z.array(word).describe('List words that may stand before a request, such as `please`.'),
      joins: z.array(word).describe('List words that carry a list on over a comma, such as `or`.'),
      stops: z.array(word).describe('List words that end the name of a thing, such as `in`.'),
      leads: z.array(word).describe('List words that never stand last in a line, such as `the`.'),
      acronyms: z.array(word).describe('List words that are always in capitals, such as `PIN`.'),
    })
    .describe('List the small words of the language by which phrases are read.'),
  groups: z
    .array(
      z.strictObject({
        id,
        title: text(60, 'Write the title of the group of phrases.'),
        finds: z.enum(PHRASE_KINDS).describe('Say what the phrases are.'),
        items: z.array(item).min(1).describe('List the phrases of the group with their friendlier forms.'),
      }),
    )
    .min(1)
    .describe('List the groups of phrases, each with id, title, finds and items.'),
  marks: z
    .strictObject({
      items: z
        .array(
          z.strictObject({
            id,
            finds: z.enum(MARK_KINDS).describe('Say which marks.'),
            why,
            source,
            retired,
          }),
        )
        .describe('List `capitals` and `exclamation`, each with id, finds, why and source.'),
    })
    .describe('Say whether blocks of capitals and exclamation marks are found.'),
  dangers: z
    .strictObject({ items: z.array(danger).describe('List dangers, each with id, phrases and why.') })
    .describe('List the dangers beside which a prohibition is left alone.'),
})
