import type { z } from 'astro/zod'
import { type Kind, kinds } from '../../domain/kinds.ts'
import { failOn } from '../author-error.ts'
import { checklistSchema } from './checklist.ts'
import { finderSchema } from './finder.ts'
import { journeySchema } from './journey.ts'
import { roleplaySchema } from './roleplay.ts'
import { scaleSchema } from './scale.ts'
import { sorterSchema } from './sorter.ts'
import { standardSchema } from './standard.ts'
import { wordingSchema } from './wording.ts'
import { worksheetSchema } from './worksheet.ts'

/** `content/standard-words.yaml` is read by one kind alone. */
export { standardWordsSchema } from './standard.words.ts'

const schemas: Record<Kind, z.ZodType> = {
  checklist: checklistSchema,
  finder: finderSchema,
  journey: journeySchema,
  roleplay: roleplaySchema,
  scale: scaleSchema,
  sorter: sorterSchema,
  standard: standardSchema,
  wording: wordingSchema,
  worksheet: worksheetSchema,
}

/** The schema of a tool file, from the kind its folder names. */
export function toolSchema(file: string): z.ZodType {
  const kind = file.split('/').at(-2) ?? ''
  if (!Object.hasOwn(schemas, kind)) {
    failOn([
      {
        file,
        place: 'folder',
        wrong: `\`${kind}\` is not a kind of tool.`,
        fix: `Move the file to a folder of content/tools named after a kind: ${Object.keys(kinds)
          .map((k) => `\`${k}\``)
          .join(', ')}.`,
      },
    ])
  }
  return schemas[kind as Kind]
}
