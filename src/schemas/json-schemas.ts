import { z } from 'astro/zod'
import { kinds } from '../domain/kinds.ts'
import { guidanceSchema } from './guidance.ts'
import {
  diagramSchema,
  glossarySchema,
  ideaSchema,
  publishedIdsSchema,
  searchWordsSchema,
  situationSchema,
  sourceSchema,
  stringsSchema,
} from './lists.ts'
import { siteSchema } from './site.ts'
import { standardWordsSchema, toolSchema } from './tools/index.ts'
import { listWords, pageWordsSchema } from './words.ts'

/** What an editor checks a file of `content/` by while it is written. */
interface EditorSchema {
  /** The files it is for, as a pattern inside `content/`. */
  readonly files: string
  readonly schema: z.ZodType
}

/** Every schema an author's editor can use, by its name in `content/schemas/`. */
export const EDITOR_SCHEMAS: Readonly<Record<string, EditorSchema>> = {
  page: { files: 'guidance/*/*.mdx', schema: guidanceSchema },
  'page-in-language': { files: 'guidance/*/*/*.mdx', schema: pageWordsSchema },
  'tool-in-language': { files: 'tools/*/*/*.yaml', schema: z.looseObject({}) },
  ...Object.fromEntries(
    Object.entries(listWords).map(([name, schema]) => [
      `${name}-in-language`,
      { files: `${name}.*.yaml`, schema },
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(kinds).map((kind) => [
      `tool-${kind}`,
      { files: `tools/${kind}/*.yaml`, schema: toolSchema(`tools/${kind}/any.yaml`) },
    ]),
  ),
  site: { files: 'site.yaml', schema: siteSchema },
  strings: { files: 'strings/*.yaml', schema: stringsSchema },
  diagram: { files: 'diagrams/*.yaml', schema: diagramSchema },
  situations: { files: 'situations.yaml', schema: z.array(situationSchema) },
  glossary: { files: 'glossary.yaml', schema: z.array(glossarySchema) },
  sources: { files: 'sources.yaml', schema: z.array(sourceSchema) },
  coverage: { files: 'coverage.yaml', schema: z.array(ideaSchema) },
  'search-words': { files: 'search-words.yaml', schema: searchWordsSchema },
  'standard-words': { files: 'standard-words.yaml', schema: standardWordsSchema },
  'published-ids': { files: 'published-ids.yaml', schema: publishedIdsSchema },
}

/**
 * A schema as the text of a JSON Schema, in the draft that editors know best; the sentences that tell an author what to write
 * become its descriptions. Rules between fields cannot be said in it: those the build checks.
 */
export function jsonSchema(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // YAML as editors read it has no dates: they are texts of a certain form.
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' })
    },
  })
  return `${JSON.stringify(json, null, 2)}\n`
}
