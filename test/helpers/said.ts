import { lineAt, type SourceFile } from './sources.ts'

/** A text that code says: a whole key, or a pattern where the key is put together. */
export interface Said {
  readonly file: string
  readonly line: number
  readonly key: string
  readonly matches: (key: string) => boolean
}

/** Every text that a file says with `say(…)`; a key put together counts for every key it can become. */
export function saidIn({ path, text }: SourceFile): Said[] {
  return [...text.matchAll(/\bsay\(/g)].flatMap(({ index }) => {
    const argument = firstArgument(text.slice(index + 'say('.length))
    const place = { file: path, line: lineAt(text, index) }
    const template = /^`(.*)`$/s.exec(argument)?.[1]
    if (template !== undefined) return [{ ...place, key: argument, matches: matcher(template) }]
    const keys = [...argument.matchAll(/'([a-z]+\.[\w-]+)'/g)].map(([, key = '']) => key)
    // A key that cannot be read here could be any text: say so instead of passing over it.
    if (keys.length === 0) return [{ ...place, key: argument, matches: () => false }]
    return keys.map((key) => ({ ...place, key, matches: (other: string) => other === key }))
  })
}

function matcher(template: string): (key: string) => boolean {
  const parts = template.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\0').split('\0')
  const pattern = new RegExp(
    `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`,
  )
  return (key) => pattern.test(key)
}

/** The text of a call's first argument, from just behind its opening bracket. */
function firstArgument(text: string): string {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (depth === 0 && (char === ',' || char === ')')) return text.slice(0, i).trim()
    if ('([{'.includes(char)) depth++
    if (')]}'.includes(char)) depth--
  }
  return text.trim()
}
