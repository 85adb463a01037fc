import type { AuthorProblem } from './author-error.ts'

/** Fields that hold no words: a translation has them from the original. */
const NO_WORDS = [
  'id',
  'page',
  'helps',
  'covers',
  'sources',
  'source',
  'edition',
  'retired',
  'to',
  'answer',
  'form',
  'shape',
  'tone',
  'only',
  'shows',
  'write',
  'layout',
]
/** Of those, what is words in some kinds: the schema of the kind says whether it is right. */
const SOMETIMES_WORDS = ['answer']

type Fields = Readonly<Record<string, unknown>>

/** A tool in another language: its words from the translation, and everything else from the original; words it lacks are missing. */
export function completeTool(original: unknown, words: unknown): unknown {
  if (isList(original) && isList(words)) return completeList(original, words)
  if (!isFields(original) || !isFields(words)) return words
  const copied = Object.entries(original).filter(
    ([name, value]) => !Object.hasOwn(words, name) && holdsNoWords(name, value),
  )
  const said = Object.entries(words).map(([name, value]) => [name, completeTool(original[name], value)])
  return Object.fromEntries([...copied, ...said])
}

function completeList(original: readonly unknown[], words: readonly unknown[]): unknown[] {
  const byId = new Map(words.filter(hasId).map((one) => [one.id, one]))
  if (byId.size === 0) return words.map((one, i) => completeTool(original[i], one))
  return original.filter(hasId).map((one) => completeTool(one, byId.get(one.id)))
}

function holdsNoWords(name: string, value: unknown): boolean {
  return NO_WORDS.includes(name) || (isList(value) ? value : [value]).every((one) => typeof one !== 'string')
}

/** Finds where a translation of a tool is not of one piece with the original: ids that only one has, and values that are no words and differ. */
export function toolWordsProblems(
  file: string,
  original: { file: string; data: unknown },
  words: unknown,
): AuthorProblem[] {
  const differences = [...differencesOf(original.data, words, '')]
  return differences.map(({ place, wrong, fix }) => ({
    file,
    place,
    wrong,
    fix: fix.replace('{file}', original.file),
  }))
}

type Difference = Pick<AuthorProblem, 'place' | 'wrong' | 'fix'>

function* differencesOf(original: unknown, words: unknown, place: string): Generator<Difference> {
  if (isList(original) && isList(words)) yield* differentLists(original, words, place)
  else if (isFields(original) && isFields(words))
    for (const [name, value] of Object.entries(words)) {
      const at = place ? `${place}.${name}` : name
      if (
        NO_WORDS.includes(name) &&
        !SOMETIMES_WORDS.includes(name) &&
        JSON.stringify(value) !== JSON.stringify(original[name])
      )
        yield {
          place: at,
          wrong: `\`${String(value)}\` is \`${String(original[name] ?? 'nothing')}\` in the original.`,
          fix: 'Remove it: a translation holds words alone, and has the rest from {file}.',
        }
      else yield* differencesOf(original[name], value, at)
    }
}

function* differentLists(
  original: readonly unknown[],
  words: readonly unknown[],
  place: string,
): Generator<Difference> {
  const [theirs, ours] = [original.filter(hasId), words.filter(hasId)]
  for (const { id } of ours.filter((one) => !theirs.some(({ id }) => id === one.id)))
    yield {
      place,
      wrong: `\`${id}\` is no id of the original.`,
      fix: 'Use the ids of {file}, which are the same in every language.',
    }
  if (words.some(hasId))
    for (const { id } of theirs.filter((one) => !ours.some(({ id }) => id === one.id)))
      yield {
        place,
        wrong: `\`${id}\` of the original is missing.`,
        fix: 'Translate it from {file}, or remove this file: the tool then stays in the language of the handbook.',
      }
  for (const one of ours) {
    const same = theirs.find(({ id }) => id === one.id)
    if (same) yield* differencesOf(same, one, `${place}.${one.id}`)
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value)
}

function hasId(value: unknown): value is Fields & { readonly id: string } {
  return isFields(value) && typeof value.id === 'string'
}
