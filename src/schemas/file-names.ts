import type { AuthorProblem } from './author-error.ts'
import type { LayeredFile } from './layers.ts'

/** Finds files whose names cannot stand in an address; `en-GB.yaml` and `audit.de.yaml` can. */
export function fileNameProblems(files: readonly LayeredFile[]): AuthorProblem[] {
  return files.flatMap(({ name }) => {
    const own = name.replace(/^.*\/|\.\w+$/g, '')
    if (/^[a-z0-9]+(?:[-.][a-zA-Z0-9]+)*$/.test(own)) return []
    const better = own.toLowerCase().match(/[a-z0-9]+/g) ?? ['our-page']
    return [
      {
        file: name,
        place: 'file name',
        wrong: `\`${own}\` cannot be part of an address.`,
        fix: `Name the file with lower-case words joined by hyphens, such as \`${better.join('-')}\`.`,
      },
    ]
  })
}
