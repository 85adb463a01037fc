/** One of the authors' tags as it stands in a page. */
export interface Tag {
  tag: string
  attribute: (name: string) => string
}

/** Finds every tag in the text of a page, with its attributes. */
export function findTags(body: string): Tag[] {
  return [...body.matchAll(/<([A-Z]\w*)((?:\s+\w+=(?:"[^"]*"|'[^']*'))*)\s*\/?>/g)].map(
    ([, tag = '', attributes = '']) => ({
      tag,
      attribute: (name) => new RegExp(`\\b${name}=(["'])(.*?)\\1`).exec(attributes)?.[2] ?? '',
    }),
  )
}
