/**
 * Asks the content once a build. Astro copies every entry at every `getCollection`, so n pages that each ask for all pages
 * cost n squared. While authors write, every answer is fresh.
 */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  const known = onceEach<undefined, Answer>(ask)
  return () => known(undefined)
}

/** Asks the content once a build for each of several, such as each language. */
export function onceEach<Key, Answer>(ask: (key: Key) => Promise<Answer>): (key: Key) => Promise<Answer> {
  const answers = new Map<Key, Promise<Answer>>()
  return (key) => {
    const known = answers.get(key)
    if (known && !import.meta.env.DEV) return known
    const answer = ask(key)
    answers.set(key, answer)
    return answer
  }
}
