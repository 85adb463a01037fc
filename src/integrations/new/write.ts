import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { z } from 'astro/zod'
import { parse } from 'yaml'
import { formatProblem } from '../../schemas/author-error.ts'
import { explain } from '../../schemas/explain.ts'
import { guidanceSchema } from '../../schemas/guidance.ts'
import { filesAt } from '../../schemas/layers.ts'
import { toolSchema } from '../../schemas/tools/index.ts'
import { Refusal } from './ask.ts'
import { type Handbook, textAt } from './handbook.ts'
import type { Answers } from './questions.ts'
import { newPage, newTool } from './starters.ts'

/** A file that was written, as an author knows it, and what was done to it. */
export interface Written {
  readonly file: string
  readonly what: string
}

/** Writes a new page; throws a `Refusal` when there is one of its name. */
export function writePage(answers: Answers, handbook: Handbook, today: string): Written[] {
  const path = `guidance/${answers.section}/${answers.file}.mdx`
  const text = newPage(answers, handbook, today)
  refuseOver(path, handbook)
  refuseWrong(path, text.split(/^---\r?$/m)[1] ?? '', guidanceSchema)
  return [write(path, text, handbook, 'a new page')]
}

/** Writes a new tool and shows it at the end of its page; throws a `Refusal` when there is one of its name. */
export function writeTool(answers: Answers, handbook: Handbook, today: string): Written[] {
  const { kind, file = '', page } = answers
  const path = `tools/${kind}/${file}.yaml`
  const home = `guidance/${page}.mdx`
  if (handbook.tools.includes(file))
    throw new Refusal(`There is a tool \`${file}\` already; choose another --file.`)
  const text = schemaLine(path, `tool-${kind}`, handbook) + newTool(answers, handbook, today)
  refuseWrong(path, text, toolSchema(path))
  const shown = `${textAt(handbook.layers, home)?.trimEnd()}\n\n<Tool id="${file}" />\n`
  const copied = filesAt([handbook.top], home).length === 0
  return [
    write(path, text, handbook, 'a new tool'),
    write(home, shown, handbook, copied ? 'a copy of the page, which shows it' : 'shows it at the end'),
  ]
}

// The settings of the project's editor reach its own folder only; a file elsewhere says itself what it is checked by.
function schemaLine(path: string, schema: string, { layers, top }: Handbook): string {
  const [ours] = layers
  if (!ours || ours === top) return ''
  const file = join(ours.folder, 'schemas', `${schema}.schema.json`)
  const seen = relative(dirname(join(top.folder, path)), file).replaceAll('\\', '/')
  return `# yaml-language-server: $schema=${seen}\n`
}

function refuseOver(path: string, { layers }: Handbook): void {
  const [there] = filesAt(layers, path)
  if (there) throw new Refusal(`${there.name} is there already; choose another --file.`)
}

function refuseWrong(path: string, yaml: string, schema: z.ZodType): void {
  const problems = explain(path, parse(yaml), schema)
  if (problems.length > 0) throw new Refusal(problems.map(formatProblem).join('\n'))
}

function write(path: string, text: string, { top }: Handbook, what: string): Written {
  const place = join(top.folder, path)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, text)
  return { file: `${top.name}/${path}`, what }
}
