import * as pagefind from 'pagefind'

/** A new, empty search index. Pagefind reports errors as values; here, and with `succeed`, each is thrown. */
export async function newIndex(): Promise<pagefind.PagefindIndex> {
  const { index } = succeed(await pagefind.createIndex())
  if (!index) throw new Error('expected an index from Pagefind but got nothing')
  return index
}

/** An answer of Pagefind, when it has no errors. */
export function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${answer.errors.join('; ')}`)
  return answer
}

/** Ends the program that Pagefind runs beside ours. */
export const close = pagefind.close
