import { z } from 'astro/zod'
import { coverageId, id, pagePath, text } from './fields.ts'

/** Front matter of a guidance page. */
export const guidanceSchema = z.strictObject({
  title: text(
    60,
    'Write a title in sentence case of at most 60 characters that says what the page is about.',
  ),
  summary: text(
    160,
    'Write one sentence of at most 160 characters that says what the reader will be able to do.',
  ),
  covers: z
    .array(coverageId)
    .min(1)
    .describe('List the ids of content/coverage.yaml that this page really says, such as `[A01, A02]`.'),
  sources: z
    .array(id)
    .min(1)
    .describe('List at least one id of content/sources.yaml, such as `[excellence]`.'),
  keywords: z
    .array(text(60, 'Write a word or short phrase of at most 60 characters.'))
    .min(3)
    .describe('List at least three everyday words or misspellings that people would type to find this page.'),
  // Both forms, because YAML reads a day without quotes as a date; an editor is told of the written form.
  reviewed: z
    .union([z.iso.date('it should be a date'), z.date()], 'it should be a date')
    .transform((day) => new Date(day))
    .describe('Write the day of the last review as year-month-day, such as `2026-11-22`.'),
  order: z
    .number()
    .int()
    .describe('Write the place of the page in its section as a whole number: 10, 20, 30.'),
  first: z
    .array(text(140, 'Write one short imperative sentence of at most 140 characters.'))
    .min(2)
    .max(4)
    .describe('List two to four things to do first, each one short sentence.'),
  related: z.array(pagePath).max(4).optional().describe('List up to four other pages as `section/page`.'),
  card: z.boolean().optional().describe('Write `card: true` for a quick card, or leave the field out.'),
})

export type GuidanceData = z.infer<typeof guidanceSchema>
