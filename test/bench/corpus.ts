// Pages that every generator can build: plain Markdown with a title and a summary, the same each time they are made.

/** One page of the corpus. */
export interface CorpusPage {
  /** Folder and name, such as `section-3/page-7`. */
  readonly path: string
  readonly title: string
  readonly summary: string
  /** Markdown: paragraphs, headings, a list, a table and links to other pages of the corpus. */
  readonly body: string
}

const SECTIONS = 10
const WORDS =
  'answer ask attend call care change check choose clear colleague complaint customer day decide desk explain form friendly goal guide help hear hour improve keep leaflet learn letter listen measure meeting minute month name need note office open owner page paper person phone plan promise question quick reach read reason repeat reply report result review safe say service show sign speak staff standard start step talk team thank time today tool trust try understand visit wait walk watch week welcome word work write year'.split(
    ' ',
  )

/** Some pages of about 450 words each, spread over ten sections. The same number gives the same pages. */
export function corpus(count: number): CorpusPage[] {
  const random = generator(20261122)
  const paths = Array.from({ length: count }, (_, i) => `section-${(i % SECTIONS) + 1}/page-${i + 1}`)
  return paths.map((path, i) => ({
    path,
    title: `Page ${i + 1}: ${words(3, random)}`,
    summary: sentence(12, random),
    body: bodyOf(paths, random),
  }))
}

function bodyOf(paths: readonly string[], random: () => number): string {
  const parts = [paragraph(random)]
  for (let heading = 0; heading < 4; heading++) {
    const other = paths[Math.floor(random() * paths.length)] ?? ''
    parts.push(`## ${sentence(4, random).slice(0, -1)}`, paragraph(random))
    parts.push(Array.from({ length: 4 }, () => `- ${sentence(9, random)}`).join('\n'))
    parts.push(`See [${words(2, random)}](../../${other}/).`)
  }
  const rows = Array.from({ length: 4 }, () => `| ${words(2, random)} | ${words(5, random)} |`)
  return [...parts, ['| What | How |', '| --- | --- |', ...rows].join('\n')].join('\n\n')
}

function paragraph(random: () => number): string {
  return Array.from({ length: 5 }, () => sentence(11, random)).join(' ')
}

function sentence(length: number, random: () => number): string {
  const text = words(length, random)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function words(length: number, random: () => number): string {
  return Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
}

/** Numbers from 0 up to 1 that look like chance and are the same each time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
