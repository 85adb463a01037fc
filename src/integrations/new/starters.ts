import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { type Handbook, textAt } from './handbook.ts'
import type { Answers } from './questions.ts'

/** The text of a new page that builds as it is; `today` is a date such as `2026-11-22`. */
export function newPage(answers: Answers, { pages, sections }: Handbook, today: string): string {
  const { section = '', title = '', summary = '' } = answers
  const siblings = pages.filter(({ id }) => id.startsWith(`${section}/`))
  const [example = pages[0]] = siblings
  const last = Math.max(0, ...siblings.map(({ order }) => order))
  const name = sections.find(({ id }) => id === section)?.title ?? section
  const words = [...title.toLowerCase().matchAll(/[\p{L}\p{M}]{4,}/gu)].map(([word]) => word)
  return fill(starter('page.mdx'), {
    TITLE: scalar(title),
    SUMMARY: scalar(summary),
    COVERS: example?.covers[0] ?? '',
    SOURCES: example?.sources[0] ?? '',
    KEYWORDS: [...new Set([...words, name.toLowerCase(), 'an everyday word', 'a misspelling'])]
      .map(inFlow)
      .join(', '),
    TODAY: today,
    ORDER: String((Math.floor(last / 10) + 1) * 10),
  })
}

/** The text of a new tool that builds as it is; `today` is a date such as `2026-11-22`. */
export function newTool(answers: Answers, { layers, pages }: Handbook, today: string): string {
  const { kind = '', title = '', summary = '', page = '', helps = '', file = '' } = answers
  const home = pages.find(({ id }) => id === page)
  return fill(starter('tool.yaml') + (kind === 'standard' ? builtIn(layers) : starter(`${kind}.yaml`)), {
    TITLE: scalar(title),
    SUMMARY: scalar(summary),
    COVERS: home?.covers[0] ?? '',
    SOURCES: home?.sources.join(', ') ?? '',
    SOURCE: home?.sources[0] ?? '',
    EDITION: today.slice(0, 7),
    PAGE: page,
    HELPS: helps,
    FILE: file,
  })
}

// The program asks all of the questions of a standard, so a new builder has to have them all, in words to change.
function builtIn(layers: Handbook['layers']): string {
  const text = textAt(layers, 'tools/standard/standard-builder.yaml') ?? ''
  return text.slice(text.search(/^name:/m))
}

function starter(name: string): string {
  return readFileSync(new URL(`starters/${name}`, import.meta.url), 'utf8')
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$([A-Z]+)/g, (whole, name: string) => values[name] ?? whole)
}

function scalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trim()
}

function inFlow(value: string): string {
  return stringify([value], { lineWidth: 0, collectionStyle: 'flow' }).trim().slice(1, -1).trim()
}
