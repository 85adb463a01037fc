import { z } from 'astro/zod'
import { coverageId, id, pagePath, text } from './fields.ts'

/** One entry of `content/coverage.yaml`: an idea of the source documents. */
export const ideaSchema = z.strictObject({
  id: coverageId,
  idea: text(160, 'Say the idea in a short phrase of our own words.'),
  tool: id.optional().describe('Name the tool that lets the reader do what the idea asks.'),
})

/** One entry of `content/glossary.yaml`. */
export const glossarySchema = z.strictObject({
  id,
  term: text(60, 'Write the word or phrase to explain.'),
  meaning: text(400, 'Explain the word in one or two plain sentences.'),
  page: pagePath.optional(),
  jargon: z
    .boolean()
    .optional()
    .describe('Write `jargon: true` for a word customers should never have to learn.'),
  say: text(160, 'Write the plain words to say instead.').optional(),
})

/** One entry of `content/sources.yaml`: a document the handbook is built from, or a work that such a document cites. */
export const sourceSchema = z.strictObject({
  id,
  author: text(120, 'Write the author or body, as credited.'),
  year: z
    .number()
    .int()
    .min(1800)
    .max(2100)
    .optional()
    .describe('Write the year as four digits, or leave the field out when it is not known.'),
  title: text(200, 'Write the title of the source.'),
  kind: z
    .enum(['document', 'work'])
    .describe('Write `document` for one of the five we are built from, `work` for what they cite.'),
  credit: text(80, 'Write the short credit that stands in brackets in the text, such as `Tucker, 2010`.'),
  note: text(500, 'Say in one or two sentences what the source is and how far its claims can be trusted.'),
  citedIn: z
    .union([id, z.array(id)])
    .optional()
    .describe('Name the document or documents that cite this work.'),
  publication: text(300, 'Write journal, volume, pages or publisher as the source gives it.').optional(),
})

/** One entry of `content/situations.yaml`: the reader's own words, and the page that helps. */
export const situationSchema = z.strictObject({
  id,
  says: text(60, 'Write what the reader would say, in at most 60 characters.'),
  page: pagePath,
  who: z.enum(['staff', 'manager']).describe('Write `staff` or `manager`.'),
})

/** `content/search-words.yaml`: what readers type, and the words our pages use. */
export const searchWordsSchema = z.strictObject({
  ignore: z
    .array(z.string())
    .describe('List little words that say nothing about a page, such as `[a, the, how]`.'),
  misspellings: z
    .record(z.string(), z.string())
    .describe('List misspelt words and what is meant, such as `refnud: refund`.'),
  synonyms: z
    .record(z.string(), z.string())
    .describe('List words readers use and the words of our pages, such as `font: type`.'),
})

/** `content/strings/<language>.yaml`: every word the interface says, in groups. */
export const stringsSchema = z
  .record(z.string(), z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])))
  .describe('Write groups of `key: text`; a text that counts has the forms `one:` and `other:`.')

/** `content/published-ids.yaml`: for every tool, all item ids ever published. It only grows. */
export const publishedIdsSchema = z
  .record(z.string(), z.array(id))
  .describe('This file is written by `npm run publish-ids`.')

/** One file of `content/diagrams/`: the words of a drawing, and what it shows told in sentences. */
export const diagramSchema = z.strictObject({
  caption: text(160, 'Say in one sentence what the drawing shows.'),
  words: z
    .array(text(400, 'Write one or two sentences.'))
    .min(1)
    .describe('Tell the whole drawing in sentences, for people who do not see it.'),
  labels: z
    .record(z.string(), text(60, 'Write a label of at most 60 characters.'))
    .describe('List the words in the drawing by the names it uses.'),
})
