/** The forms of a word, for `aim~` in the word list: aim, aims, aimed, aiming. Adverbs and comparatives are not made. */
export function formsOf(word: string): string[] {
  const stems = [word]
  const forms = [word, `${word}s`]
  if (/(?:s|x|z|ch|sh)$/.test(word)) forms.push(`${word}es`)
  if (/[^aeiou]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`)
  if (word.endsWith('e')) return [...forms, `${word}d`, `${word.slice(0, -1)}ing`]
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(word)) stems.push(word + word.slice(-1))
  return [...forms, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])]
}
