// Not from astro:content, which would load all that draws pages.
import { defineCollection } from 'astro/content/config'
import { z } from 'astro/zod'
import { guidanceSchema } from './schemas/guidance.ts'
import {
  diagramSchema,
  glossarySchema,
  ideaSchema,
  publishedIdsSchema,
  searchWordsSchema,
  situationSchema,
  sourceSchema,
  stringsSchema,
} from './schemas/lists.ts'
import { folderOf, listOf, recordOf } from './schemas/loaders.ts'
import { logoSchema, logos } from './schemas/logos.ts'
import { mergeContent } from './schemas/merge.ts'
import { mergePublishedIds } from './schemas/published-ids.ts'
import { siteSchema } from './schemas/site.ts'
import { standardWordsSchema, toolSchema } from './schemas/tools/index.ts'
import { listWordsSchema, pageWordsSchema, withoutLanguage, withoutLanguageFolder } from './schemas/words.ts'

export const collections = {
  guidance: defineCollection({
    loader: folderOf({ base: './content/guidance', pattern: '*/*.mdx', schema: guidanceSchema }),
    schema: guidanceSchema,
  }),
  tools: defineCollection({
    loader: folderOf({
      base: './content/tools',
      pattern: '*/*.yaml',
      schema: toolSchema,
    }),
    schema: z.looseObject({ title: z.string() }),
  }),
  // What further languages say of the three: checked against the originals by src/content/check.ts.
  pageWords: defineCollection({
    loader: folderOf({
      base: './content/guidance',
      pattern: '*/*/*.mdx',
      schema: pageWordsSchema,
      original: withoutLanguageFolder,
    }),
    schema: pageWordsSchema,
  }),
  toolWords: defineCollection({
    loader: folderOf({
      base: './content/tools',
      pattern: '*/*/*.yaml',
      schema: z.looseObject({}),
      original: withoutLanguageFolder,
    }),
    schema: z.looseObject({}),
  }),
  listWords: defineCollection({
    loader: folderOf({
      base: './content',
      pattern: '*.*.yaml',
      schema: listWordsSchema,
      merge: mergeContent,
      original: withoutLanguage,
    }),
    schema: z.unknown(),
  }),
  strings: defineCollection({
    loader: folderOf({
      base: './content/strings',
      pattern: '*.yaml',
      schema: stringsSchema,
      merge: mergeContent,
    }),
    schema: stringsSchema,
  }),
  diagrams: defineCollection({
    loader: folderOf({ base: './content/diagrams', pattern: '*.yaml', schema: diagramSchema }),
    schema: diagramSchema,
  }),
  glossary: defineCollection({
    loader: listOf('content/glossary.yaml', glossarySchema),
    schema: glossarySchema,
  }),
  sources: defineCollection({ loader: listOf('content/sources.yaml', sourceSchema), schema: sourceSchema }),
  situations: defineCollection({
    loader: listOf('content/situations.yaml', situationSchema, { inOrder: true }),
    schema: situationSchema,
  }),
  ideas: defineCollection({ loader: listOf('content/coverage.yaml', ideaSchema), schema: ideaSchema }),
  site: defineCollection({ loader: recordOf('content/site.yaml', siteSchema), schema: siteSchema }),
  logo: defineCollection({ loader: logos(), schema: logoSchema }),
  searchWords: defineCollection({
    loader: recordOf('content/search-words.yaml', searchWordsSchema),
    schema: searchWordsSchema,
  }),
  standardWords: defineCollection({
    loader: recordOf('content/standard-words.yaml', standardWordsSchema),
    schema: standardWordsSchema,
  }),
  publishedIds: defineCollection({
    loader: recordOf('content/published-ids.yaml', publishedIdsSchema, mergePublishedIds),
    schema: publishedIdsSchema,
  }),
}
