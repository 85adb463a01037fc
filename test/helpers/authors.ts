import { type AuthorProblem, formatProblem } from '../../src/schemas/author-error.ts'

/** What an author reads: every problem in full, an empty text when there is none. */
export function told(problems: readonly AuthorProblem[]): string {
  return problems.map(formatProblem).join('\n\n')
}
