import type { z } from 'astro/zod'
import { kinds } from '../../domain/kinds.ts'
import { id } from '../../schemas/fields.ts'
import { guidanceSchema } from '../../schemas/guidance.ts'
import { toolFields } from '../../schemas/tools/common.ts'
import { fileNameOf } from './file-name.ts'
import type { Choice, Handbook } from './handbook.ts'

/** What has been answered so far, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>

/** One thing to know before a file can be written; its name is that of the option, such as `--title`. */
export interface Question {
  readonly name: string
  readonly asks: string
  /** What an answer has to be like. */
  readonly field?: z.ZodType
  /** The only answers there are. */
  readonly choices?: readonly Choice[]
  /** The answer of somebody who just presses Enter; nothing where there is no good one. */
  readonly suggest?: (answers: Answers) => string
}

const file: Question = {
  name: 'file',
  asks: 'File name',
  field: id,
  suggest: ({ title = '' }) => fileNameOf(title),
}

/** What to know for a new page. */
export function pageQuestions({ sections }: Handbook): Question[] {
  return [
    { name: 'section', asks: 'Which section is it in?', choices: sections },
    { name: 'title', asks: 'Title', field: guidanceSchema.shape.title },
    file,
    {
      name: 'summary',
      asks: 'What will the reader be able to do, in one sentence?',
      field: guidanceSchema.shape.summary,
      suggest: () => 'Say in one sentence what the reader will be able to do.',
    },
  ]
}

/** What to know for a new tool. */
export function toolQuestions({ pages, helps }: Handbook): Question[] {
  return [
    {
      name: 'kind',
      asks: 'Which kind of tool?',
      choices: Object.keys(kinds).map((id) => ({ id, title: id })),
    },
    { name: 'title', asks: 'Title', field: toolFields.title },
    file,
    { name: 'page', asks: 'Which page does it stand on?', choices: pages },
    { name: 'helps', asks: 'What does it help with?', choices: helps, suggest: () => helps[0]?.id ?? '' },
    {
      name: 'summary',
      asks: 'What does it do, in one sentence?',
      field: toolFields.summary,
      suggest: () => 'Say in one sentence what the tool does.',
    },
  ]
}
