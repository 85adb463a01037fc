// yaml, not Astro's own js-yaml: it gives the line of a mistake and refuses a key written twice.
import { LineCounter, parseDocument } from 'yaml'
import type { AuthorProblem } from './author-error.ts'
import { mdxProblems } from './mdx.ts'

/** What a file says, and what keeps it from being YAML or MDX, with the line. */
export interface Read {
  readonly data: unknown
  /** The text of a page, after its front matter. */
  readonly body?: string
  readonly problems: AuthorProblem[]
}

/** Reads the text of a page or of a YAML file, as the ending of its name says. */
export function readContent(name: string, text: string): Read {
  return name.endsWith('.mdx') ? readPage(name, text) : readYaml(name, text)
}

function readPage(name: string, text: string): Read {
  const [head = '', frontMatter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? []
  const linesBefore = head.split('\n').length - 1
  const body = text.slice(head.length)
  const { data, problems } = readYaml(name, frontMatter, 1)
  return { data, body: body.trim(), problems: [...problems, ...mdxProblems(name, body, linesBefore)] }
}

/** Reads the text of a YAML file, or of front matter that has lines before it. */
export function readYaml(name: string, text: string, linesBefore = 0): Read {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = document.errors.map((error) => ({
    file: name,
    place: `line ${lines.linePos(error.pos[0]).line + linesBefore}`,
    wrong: `is not YAML: ${error.message.replace(/\.$/, '')}.`,
    fix: 'Look for a missing quote, colon or indentation on this line or above it.',
  }))
  return { data: problems.length > 0 ? undefined : document.toJS(), problems }
}
