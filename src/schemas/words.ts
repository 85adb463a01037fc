import { z } from 'astro/zod'
import { failOn } from './author-error.ts'
import { guidanceSchema } from './guidance.ts'
import { glossarySchema, searchWordsSchema, situationSchema, sourceSchema } from './lists.ts'
import { siteSchema } from './site.ts'

// What is translated of each file of `content/`; the rest is the same in every language and stands in the original.

/** Front matter of a page in a further language, `content/guidance/<language>/<section>/<page>.mdx`. */
export const pageWordsSchema = guidanceSchema.pick({
  title: true,
  summary: true,
  keywords: true,
  first: true,
  reviewed: true,
})

const { name, organisation, description, contact, sections, helps } = siteSchema.shape
/** The files of words of lists and records, by the name of the original. */
export const listWords: Readonly<Record<string, z.ZodType>> = {
  site: z
    .strictObject({
      name,
      organisation,
      description,
      contact,
      sections: z.array(sections.element.pick({ id: true, title: true, summary: true })),
      helps,
    })
    .partial(),
  situations: z.array(situationSchema.pick({ id: true, says: true })),
  glossary: z.array(glossarySchema.pick({ id: true, term: true, meaning: true, say: true })),
  sources: z.array(sourceSchema.pick({ id: true, title: true, credit: true, note: true })),
  'search-words': searchWordsSchema,
}

/** The schema of a file of words such as `content/site.de.yaml`, by its name. */
export function listWordsSchema(file: string): z.ZodType {
  const name = file.split('/').at(-1)?.split('.')[0] ?? ''
  const schema = Object.hasOwn(listWords, name) ? listWords[name] : undefined
  if (!schema)
    failOn([
      {
        file,
        place: 'file name',
        wrong: `\`${name}\` has no words to translate.`,
        fix: `Remove the file; these can be translated: ${Object.keys(listWords)
          .map((one) => `\`${one}.yaml\``)
          .join(', ')}.`,
      },
    ])
  return schema as z.ZodType
}

/** The page or tool that a file translates: `guidance/crm/five-points.mdx` of `guidance/de/crm/five-points.mdx`. */
export function withoutLanguageFolder(path: string): string {
  return path.replace(/^([^/]+)\/[^/]+\//, '$1/')
}

/** The list or record that a file translates: `site.yaml` of `site.de.yaml`; nothing for words that translate none. */
export function withoutLanguage(path: string): string | undefined {
  return path.startsWith('search-words.') ? undefined : path.replace(/\.[^.]+(?=\.yaml$)/, '')
}
