/**
 * Asks the content once a build. Astro copies every entry at every `getCollection`, so n pages that each ask for all pages
 * cost n squared. While authors write, every answer is fresh.
 */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined
  return () => {
    if (!answer || import.meta.env.DEV) answer = ask()
    return answer
  }
}
