import { baseOf, PROGRAM } from '../domain/text/languages.ts'
import type { Messages } from '../domain/text/message.ts'
import type { AuthorProblem } from './author-error.ts'
import { explain } from './explain.ts'
import { messageProblems, missingMessages } from './message-words.ts'
import { completeTool, toolWordsProblems } from './tool-words.ts'
import { toolSchema } from './tools/index.ts'
import { duplicates, unknown } from './unknown-names.ts'

/** A data file by the name it has without its ending, such as `checklist/clear-print` or `situations`. */
interface DataFile {
  readonly id: string
  readonly file: string
  readonly data: unknown
}

/** What `content/` says in further languages, and the originals. */
export interface Translations {
  /** The handbook's own language, such as `en-GB`. */
  readonly language: string
  /** The further ones, such as `de`. */
  readonly languages: readonly string[]
  /** The files of `content/strings`, by language. */
  readonly strings: ReadonlyMap<string, Messages>
  /** The ids of the pages in the handbook's own language, `section/page`. */
  readonly pages: readonly string[]
  /** The pages in further ones, `language/section/page`. */
  readonly pageWords: readonly { readonly id: string; readonly file: string }[]
  readonly tools: readonly DataFile[]
  /** With the language before it: `de/checklist/clear-print`. */
  readonly toolWords: readonly DataFile[]
  /** The ids that each list has, by the place of the list: `site.sections`, `situations`. */
  readonly listIds: Readonly<Record<string, readonly string[]>>
  readonly listWords: readonly DataFile[]
}

const SITE = 'content/site.yaml'

/** Finds what further languages say of things that do not exist, or say in a language that the handbook does not speak. */
export function checkLanguages(t: Translations): AuthorProblem[] {
  return [
    ...checkNames(t),
    ...translated(t).flatMap((lang) => {
      const messages = t.strings.get(lang)
      return messages ? messageProblems(originalStrings(t), { file: stringsFile(lang), messages }) : []
    }),
    ...t.pageWords.flatMap((page) => checkPageWords(page, t)),
    ...t.toolWords.flatMap((tool) => checkToolWords(tool, t)),
    ...t.listWords.flatMap((list) => checkListWords(list, t)),
  ]
}

/** What further languages lack: told, without stopping the build. */
export function missingWords(t: Translations): AuthorProblem[] {
  return translated(t).flatMap((lang) => {
    const messages = t.strings.get(lang)
    return (messages && missingMessages(originalStrings(t), { file: stringsFile(lang), messages })) ?? []
  })
}

// The handbook's own language is a translation too, unless it is that of the program.
function translated({ language, languages }: Translations): string[] {
  return [baseOf(language), ...languages].filter((lang) => lang !== PROGRAM)
}

function checkNames({ language, languages, strings }: Translations): AuthorProblem[] {
  const own = languages.filter((lang) => lang === language || lang === baseOf(language))
  return [
    ...[...new Set([...duplicates(languages), ...own])].map((lang) => ({
      file: SITE,
      place: 'languages',
      wrong: `\`${lang}\` is named twice.`,
      fix: 'Name the own language of the handbook in `language` alone, and each further one once in `languages`.',
    })),
    ...[baseOf(language), ...languages]
      .filter((lang) => !strings.has(lang))
      .map((lang) => ({
        file: SITE,
        place: languages.includes(lang) ? 'languages' : 'language',
        wrong: `\`${lang}\` has no file ${stringsFile(lang)}.`,
        fix: `Write that file, beginning with a copy of ${stringsFile(PROGRAM)}; what it leaves out is said as it stands there.`,
      })),
  ]
}

function checkPageWords({ id, file }: Translations['pageWords'][number], t: Translations): AuthorProblem[] {
  const [lang = '', section, page] = id.split('/')
  const spoken = checkSpoken(file, 'folder', lang, t)
  if (spoken.length > 0) return spoken
  return unknown(file, 'file name', [`${section}/${page}`], t.pages, 'a page under content/guidance')
}

function checkToolWords({ id, file, data }: DataFile, t: Translations): AuthorProblem[] {
  const [, lang = '', original = ''] = /^([^/]*)\/(.*)$/.exec(id) ?? []
  const spoken = checkSpoken(file, 'folder', lang, t)
  if (spoken.length > 0) return spoken
  const tool = t.tools.find((one) => one.id === original)
  const known = t.tools.map((one) => one.id)
  if (!tool) return unknown(file, 'file name', [original], known, 'a tool under content/tools')
  const differences = toolWordsProblems(file, tool, data)
  return differences.length > 0
    ? differences
    : explain(file, completeTool(tool.data, data), toolSchema(tool.file))
}

function checkListWords({ id, file, data }: DataFile, t: Translations): AuthorProblem[] {
  const [name = '', lang = ''] = id.split('.')
  const lists = Array.isArray(data) ? { [name]: data } : listsIn(name, data)
  return [
    ...checkSpoken(file, 'file name', lang, t),
    ...Object.entries(lists).flatMap(([place, entries]) => {
      const known = t.listIds[place]
      if (!known) return []
      return unknown(
        file,
        'id',
        entries.map((one) => one.id),
        known,
        'an id of the original',
      )
    }),
  ]
}

function listsIn(name: string, data: unknown): Record<string, { id: string }[]> {
  const lists = Object.entries(data as object).filter(([, value]) => Array.isArray(value))
  return Object.fromEntries(lists.map(([field, value]) => [`${name}.${field}`, value]))
}

// A language whose words are there may be switched off: its files then wait.
function checkSpoken(
  file: string,
  place: string,
  lang: string,
  { languages, strings }: Translations,
): AuthorProblem[] {
  if (languages.includes(lang) || strings.has(lang)) return []
  return [
    {
      file,
      place,
      wrong: `\`${lang}\` is not one of \`languages\` in ${SITE}.`,
      fix: `Add it there, or use one that is${languages.length ? `: ${languages.map((one) => `\`${one}\``).join(', ')}` : ''}.`,
    },
  ]
}

function originalStrings({ strings }: Translations) {
  return { file: stringsFile(PROGRAM), messages: strings.get(PROGRAM) ?? {} }
}

function stringsFile(lang: string): string {
  return `content/strings/${lang}.yaml`
}
