import { glob as filesLike, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
// yaml, not Astro's own js-yaml: it gives the line of a mistake and refuses a key written twice.
import { LineCounter, parseDocument } from 'yaml'
import { type AuthorProblem, failOn } from './author-error.ts'
import { mdxProblems } from './mdx.ts'

/**
 * Reads a folder of pages or data files; everything that is not YAML or MDX fails the build, with the file and the line.
 * Astro tells of the first such mistake alone, in the parser's words.
 */
export async function checkSyntax(base: string, pattern: string, root: URL): Promise<void> {
  const folder = fileURLToPath(new URL(base, root))
  const problems: AuthorProblem[] = []
  for await (const entry of filesLike(pattern, { cwd: folder })) {
    const path = `${base.replace(/^\.\//, '')}/${entry.replaceAll('\\', '/')}`
    const text = await readFile(join(folder, entry), 'utf8')
    problems.push(...(path.endsWith('.yaml') ? readYaml(path, text).problems : pageProblems(path, text)))
  }
  failOn(problems)
}

function pageProblems(path: string, text: string): AuthorProblem[] {
  const [head = '', frontMatter = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? []
  const linesBefore = head.split('\n').length - 1
  return [
    ...readYaml(path, frontMatter, 1).problems,
    ...mdxProblems(path, text.slice(head.length), linesBefore),
  ]
}

/** Reads the text of a YAML file, or of front matter that has lines before it. */
export function readYaml(
  path: string,
  text: string,
  linesBefore = 0,
): { data: unknown; problems: AuthorProblem[] } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = document.errors.map((error) => ({
    file: path,
    place: `line ${lines.linePos(error.pos[0]).line + linesBefore}`,
    wrong: `is not YAML: ${error.message.replace(/\.$/, '')}.`,
    fix: 'Look for a missing quote, colon or indentation on this line or above it.',
  }))
  return { data: problems.length > 0 ? undefined : document.toJS(), problems }
}
