import { z } from 'astro/zod'
import { coverageId, id, pagePath, text } from '../fields.ts'

/** Fields that every tool has, whatever its kind. */
export const toolFields = {
  title: text(60, 'Write the name of the tool, at most 60 characters.'),
  summary: text(200, 'Say in one sentence of at most 200 characters what the tool does.'),
  page: pagePath.describe('Name the guidance page the tool lives on as `section/page`; a tool has one home.'),
  helps: id.describe('Name what the tool helps with: an id of `helps` in content/site.yaml.'),
  covers: z
    .array(coverageId)
    .min(1)
    .describe('List the ids of content/coverage.yaml that the tool lets the reader do.'),
  sources: z.array(id).min(1).describe('List at least one id of content/sources.yaml.'),
  edition: z
    .string()
    .regex(/^\d{4}-\d{2}(\.\d+)?$/, 'it is not a year and month')
    .describe(
      'Write the edition in quotes as year and month, such as "2026-11"; raise it when questions change.',
    ),
  minutes: z
    .tuple([z.number().int().positive(), z.number().int().positive()])
    .describe('Write how long the tool takes as two numbers of minutes, such as `[20, 30]`.'),
  outcome: text(200, 'Say in one sentence what the reader holds at the end.'),
  intro: text(500, 'Say in two or three sentences what to have at hand and how to answer.'),
}

/** The field that names a record. */
export const nameFields = z
  .strictObject({
    prompt: text(80, 'Write the question that asks for the name of the record, such as `Who is it about?`.'),
    example: text(60, 'Write an example of such a name.'),
  })
  .describe('Say how the record is named, with the fields `prompt` and `example`.')
