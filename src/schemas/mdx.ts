// satteri, which Astro itself reads MDX with: native, 0.4 ms a page.
import { mdxToJs } from 'satteri'
import type { AuthorProblem } from './author-error.ts'

const FIX =
  'Close every tag in the paragraph it begins in or on a line of its own; write `\\<` and `\\{` where none is meant.'

/** Finds what keeps the text of a page from being MDX without code; `linesBefore` lines of its file stand before it. */
export function mdxProblems(file: string, text: string, linesBefore: number): AuthorProblem[] {
  const problems: AuthorProblem[] = []
  const line = (n: number) => `line ${n + linesBefore}`
  const refuseCode = {
    name: 'refuse-code',
    mdxjsEsm: ({ value }: { value: string }) => {
      problems.push({
        file,
        place: line(text.slice(0, text.indexOf(value)).split('\n').length),
        wrong: `\`${value.split('\n')[0]}\` is code.`,
        fix: 'Take it out: every tag a page may use is there without importing it.',
      })
    },
  }
  try {
    mdxToJs(text, { mdastPlugins: [refuseCode] })
  } catch (error) {
    const [, n = '1', what = String(error)] =
      /^(\d+):\d+: (.*?)(?: \(mdx[^)]*\))?$/s.exec(error instanceof Error ? error.message : '') ?? []
    problems.push({ file, place: line(Number(n)), wrong: `is not MDX: ${sentence(what)}`, fix: FIX })
  }
  return problems
}

// The parser counts lines from the end of the front matter, which no author does.
function sentence(what: string): string {
  return `${what.charAt(0).toLowerCase()}${what.slice(1).replace(/ \(\d+:\d+\)/g, '')}.`
}
