import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { PROJECT } from './build.ts'

export interface GuidancePage {
  readonly title: string
  readonly first: readonly string[]
  readonly sources: readonly string[]
  readonly keywords: readonly string[]
  readonly reviewed: string
  /** Whether it is a quick card, for the moment itself. */
  readonly card?: boolean
  /** The headings written in the text, without Markdown. */
  readonly headings: readonly string[]
  /** The ids of the tools on the page. */
  readonly tools: readonly string[]
}

/** What an author wrote in a guidance page, from its id `section/page`. */
export function readGuidance(id: string): GuidancePage {
  const text = readFileSync(join(PROJECT, `content/guidance/${id}.mdx`), 'utf8')
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text.replaceAll('\r', '')) ?? []
  const headings = [...body.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) => plain(heading))
  const tools = [...body.matchAll(/<Tool\s+id="([^"]+)"/g)].map(([, tool = '']) => tool)
  return { ...parse(front), headings, tools }
}

// As a reader sees it: no emphasis, no tags, and the curly quotes that the page is set with.
function plain(markdown: string): string {
  return sameQuotes(markdown.replace(/<[^>]+>|[*_`]/g, '')).trim()
}

/** Text with straight quotes and single spaces, for comparing what was written with what is shown. */
export function sameQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/…/g, '...').replace(/\s+/g, ' ')
}
