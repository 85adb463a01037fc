/** One mistake in `content/`, told to the person who wrote it: where, what is wrong with which value, and what to do. */
export interface AuthorProblem {
  /** Path from the project's root, such as `content/guidance/crm/five-points.mdx`. */
  file: string
  /** Where in the file: a field (`groups[0].title`) or a line (`line 12`). */
  place: string
  /** What is wrong, with the value in backticks. */
  wrong: string
  /** What to do about it, one sentence. */
  fix: string
}

/** Fails the build with every problem found, in the author's language. */
export class AuthorError extends Error {
  override name = 'AuthorError'
  // No field, which would be more than types: Node reads this file as it is, so Astro need not start Vite for its settings.
  constructor(problems: readonly AuthorProblem[]) {
    super(`${count(problems.length)} in the content\n\n${problems.map(formatProblem).join('\n\n')}\n`)
  }
}

/** Formats one problem as three lines: file, what is wrong where, what to do. */
export function formatProblem({ file, place, wrong, fix }: AuthorProblem): string {
  return `${file}\n  ${place}: ${wrong}\n  ${fix}`
}

/** Throws when there is anything to report. */
export function failOn(problems: readonly AuthorProblem[]): void {
  if (problems.length > 0) throw new AuthorError(problems)
}

function count(n: number): string {
  return n === 1 ? '1 problem' : `${n} problems`
}
