import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { PROJECT } from './build.ts'

/** A file of ours as a test reads it; the path is from the project's root, with forward slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** One import, `import()` or pattern of `import.meta.glob`. */
export interface Import {
  readonly file: string
  readonly line: number
  /** A path from the project's root for a file of ours, otherwise the name as written, such as `react`. */
  readonly target: string
  readonly ours: boolean
}

/** Every file under a folder whose name ends like one of these. */
export function filesUnder(folder: string, ...endings: readonly string[]): SourceFile[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(PROJECT, path), 'utf8') }))
}

/** Everything a source file imports, in whatever way. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const written =
    /\b(?:from|import)\s*\(?\s*['"]([^'"\n]+)['"]|import\.meta\.glob[^(]*\(\s*['"]([^'"\n]+)['"]/g
  return [...text.matchAll(written)].map(({ 1: plain, 2: pattern, index }) => {
    const name = (plain ?? pattern ?? '').replace(/\?.*$/, '')
    const ours = name.startsWith('.')
    return {
      file: path,
      line: lineAt(text, index),
      target: ours ? posix.join(posix.dirname(path), name) : name,
      ours,
    }
  })
}

/** Where a pattern stands in some files, as `path:line text`. */
export function findIn(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].map(
      (match) => `${path}:${lineAt(text, match.index)} ${match[0].trim()}`,
    ),
  )
}

/** A file with its comments blanked out, every line still in its place. */
export function withoutComments({ path, text }: SourceFile): SourceFile {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ')
  return { path, text: text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, blank) }
}

/** The number of the line on which a place in a text is, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
