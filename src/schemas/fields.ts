import { z } from 'astro/zod'

// Fields that several schemas share. A description is the sentence an author reads when the field is wrong.

/** A permanent id: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case letters, digits and single hyphens')
  .describe(
    'Write an id of lower-case words joined by hyphens, such as `type-size`; it can never change once published.',
  )

/** A guidance page by its path inside `content/guidance`, such as `crm/five-points`. */
export const pagePath = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'it is not of the form section/page')
  .describe('Name a page as `section/page`, such as `clear-print/clear-print`.')

/** An id of the list of ideas in `content/coverage.yaml`. */
export const coverageId = z
  .string()
  .regex(/^[A-Z]\d{2}$/, 'it is not a capital letter and two digits')
  .describe('Name an idea by its id in content/coverage.yaml, such as `E15`.')

/** Plain text of at most `max` characters, with the sentence that tells an author what belongs here. */
export function text(max: number, what: string) {
  return z.string().trim().min(1).max(max).describe(what)
}
