import type { Message, Messages } from '../domain/text/message.ts'
import type { AuthorProblem } from './author-error.ts'
import { unknown } from './unknown-names.ts'

interface File {
  readonly file: string
  readonly messages: Messages
}

/** Finds texts of a translation that the original has not, and holes in its texts that the program does not fill. */
export function messageProblems(original: File, { file, messages }: File): AuthorProblem[] {
  const known = textsOf(original.messages)
  const keys = [...known.keys()]
  return [...textsOf(messages)].flatMap(([key, message]) => {
    const own = known.get(key)
    if (own === undefined) return unknown(file, key, [key], keys, `a text of ${original.file}`)
    const holes = holesIn(own)
    if (typeof message === 'object' && !Object.hasOwn(message, 'other'))
      return {
        file,
        place: key,
        wrong: 'has no form `other:`.',
        fix: 'Add it: it is said of every count that has no form of its own.',
      }
    return holesIn(message)
      .filter((hole) => !holes.includes(hole))
      .map((hole) => ({
        file,
        place: key,
        wrong: `\`{${hole}}\` is not in the original, so nothing fills it.`,
        fix: holes.length
          ? `Use what the original uses: ${holes.map((one) => `\`{${one}}\``).join(', ')}.`
          : 'Take it out: nothing is filled in here.',
      }))
  })
}

/** What a translation lacks, as one problem that is told and does not stop the build; nothing when it is whole. */
export function missingMessages(original: File, { file, messages }: File): AuthorProblem | undefined {
  const translated = textsOf(messages)
  const all = [...textsOf(original.messages).keys()]
  const missing = all.filter((key) => !translated.has(key))
  if (missing.length === 0) return undefined
  const first = missing.slice(0, 5).map((key) => `\`${key}\``)
  return {
    file,
    place: 'file',
    wrong: `${missing.length} of ${all.length} texts are missing, the first of them ${first.join(', ')}.`,
    fix: `Translate them from ${original.file}; until then readers see them in its language.`,
  }
}

function textsOf(messages: Messages): ReadonlyMap<string, Message> {
  return new Map(
    Object.entries(messages).flatMap(([group, texts]) =>
      Object.entries(texts).map(([name, message]) => [`${group}.${name}`, message] as const),
    ),
  )
}

/** What the program fills in: for a text that counts also the count, which its forms may leave out. */
function holesIn(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message)
  const named = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))
  return [...new Set(typeof message === 'string' ? named : [...named, 'count'])]
}
