import { z } from 'astro/zod'
import { accentSchema } from './accent.ts'
import { id, pagePath, text } from './fields.ts'

const contactText = text(200, 'Say in one sentence whom readers should tell about a mistake in the handbook.')
const logoFile = z
  .string()
  .regex(/^[\w-]+\.\w+$/, 'it is not the name of a file beside site.yaml')
  .describe('Write the name of a picture that stands beside site.yaml, such as `logo.svg`.')

const languageCode = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'it is not a language code')
  .describe('Write a language as a code, such as `de` or `pt-BR`.')

/** `content/site.yaml`: what an organisation calls its handbook and how the guidance is divided. */
export const siteSchema = z.strictObject({
  name: text(40, 'Write the name of the handbook, at most 40 characters.'),
  organisation: text(80, 'Write the name of the organisation that publishes the handbook.'),
  description: text(
    200,
    'Write one sentence of at most 200 characters for search engines and link previews.',
  ),
  logo: z
    .union([logoFile, z.strictObject({ light: logoFile, dark: logoFile })])
    .optional()
    .describe(
      'Write the name of a picture beside site.yaml, such as `logo: logo.svg`, or one for each theme: `logo: { light: logo.svg, dark: logo-dark.svg }`.',
    ),
  accent: accentSchema.optional(),
  language: languageCode.describe('Write the language of the pages as a code, such as `en-GB`.'),
  languages: z
    .array(languageCode)
    .optional()
    .describe('List the further languages of the handbook as codes, such as `[de]`, or leave the field out.'),
  offline: z
    .boolean()
    .describe(
      'Write `offline: true` to let browsers keep the whole handbook, or `false` to make them forget it.',
    ),
  contact: z
    .union([
      contactText,
      z.strictObject({
        text: contactText,
        href: z
          .string()
          .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+|\/\S*)$/, 'it is not an address')
          .describe(
            'Write where the sentence leads: `mailto:desk@example.org`, `https://…`, or a page such as `/about/`.',
          ),
      }),
    ])
    .describe('Write one sentence, or a sentence and where it leads as `text:` and `href:`.'),
  sections: z
    .array(
      z.strictObject({
        id,
        title: text(40, 'Write the title of the section, at most 40 characters.'),
        summary: text(
          140,
          'Write one sentence of at most 140 characters that says what the section helps with.',
        ),
        off: z
          .boolean()
          .optional()
          .describe('Write `off: true` to leave the section out everywhere, or leave the field out.'),
      }),
    )
    .min(1)
    .refine((sections) => sections.some(({ off }) => !off), 'every section is off')
    .describe(
      'List the sections of guidance in the order readers meet them, each with id, title and summary.',
    ),
  pagesOff: z
    .array(pagePath)
    .optional()
    .describe('List pages to leave out everywhere as `section/page`, such as `[crm/why-people-buy]`.'),
  helps: z
    .array(
      z.strictObject({
        id,
        title: text(60, 'Write what the tools below it help with, at most 60 characters.'),
      }),
    )
    .min(1)
    .describe('List what tools help with, in the order of the Tools page, each with id and title.'),
})

export type SiteData = z.infer<typeof siteSchema>
