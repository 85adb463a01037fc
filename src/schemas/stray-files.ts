import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { AuthorProblem } from './author-error.ts'
import type { Layer } from './layers.ts'
import { nearest } from './nearest.ts'

// What an organisation may keep beside its content: notes, pictures that `logo` names, and what other programs put there.
const BESIDE = /^(?:\..*|.*\.(?:md|txt|svg|png|webp|avif)|LICEN[CS]E|Thumbs\.db)$/i

/** Finds files of an organisation's own folder that nothing reads, because ours has none of their sort in such a place. */
export function strayFiles(own: Layer, ours: Layer): AuthorProblem[] {
  const known = readdirSync(ours.folder).filter((name) => !BESIDE.test(name))
  const { read, unread } = Object.groupBy(
    readdirSync(own.folder).filter((name) => !BESIDE.test(name)),
    (name) => (known.includes(withoutLanguage(name)) ? 'read' : 'unread'),
  )
  const strangers = (unread ?? []).map((name) => stray(`${own.name}/${name}`, name, known))
  return [...strangers, ...(read ?? []).flatMap((name) => strayWithin(name, own, ours))]
}

function strayWithin(name: string, own: Layer, ours: Layer): AuthorProblem[] {
  const shapes = new Set(filesWithin(ours.folder, name).map(shape))
  return filesWithin(own.folder, name)
    .filter((path) => !shapes.has(shape(path)))
    .map((path) => stray(`${own.name}/${path}`, path, [...shapes]))
}

function stray(file: string, value: string, known: readonly string[]): AuthorProblem {
  const meant = nearest(value, known)
  return {
    file,
    place: 'file',
    wrong: `\`${value}\` is in no place that the handbook reads.`,
    fix: meant
      ? `Did you mean \`${meant}\`?`
      : `Move it to where such files stand in content/: ${known.map((name) => `\`${name}\``).join(', ')}.`,
  }
}

function filesWithin(folder: string, name: string): string[] {
  if (extname(name)) return []
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}

// A path with everything but its first folder, its depth and its ending left open, as a pattern.
function shape(path: string): string {
  const [first, ...rest] = path.split('/')
  return [first, ...rest.map((_, i) => (i < rest.length - 1 ? '*' : `*${extname(path)}`))].join('/')
}

/** The name of a file without the language it is in: `site.de.yaml` is a `site.yaml`. */
function withoutLanguage(name: string): string {
  return name.replace(/\.[a-z]{2,3}(-[A-Z]{2})?(?=\.yaml$)/, '')
}
