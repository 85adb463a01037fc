import { readFileSync } from 'node:fs'
import { join } from 'node:path'
// Both by the makers of unified: small, tested, and they do nothing else.
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { PROJECT } from './build.ts'
import { guidanceIds } from './pages.ts'

/** The running text of every guidance page: its paragraphs, lists, tables and wordings, without headings and front matter. */
export function pageTexts(): { id: string; text: string }[] {
  return guidanceIds().map((id) => ({
    id,
    text: runningText(readFileSync(join(PROJECT, 'content/guidance', `${id}.mdx`), 'utf8')),
  }))
}

/** Flesch-Kincaid grade of a text (Kincaid and others, 1975): years of schooling in the United States needed to read it. */
export function gradeOf(text: string): number {
  const sentences = [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllable(words.join(' ')),
  })
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

function runningText(mdx: string): string {
  return (
    mdx
      .replace(/^---[\s\S]*?\n---\n/, '')
      .replace(/<Wording([^>]*)\/>/g, (_, attributes: string) =>
        [...attributes.matchAll(/="([^"]*)"/g)].map(([, value]) => value).join('\n\n'),
      )
      .replace(/<[^>]+>/g, ' ')
      .replace(/^#+ .*$/gm, '')
      .replace(/^\|[\s|-]+\|$/gm, '')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*`]/g, '')
      // A cell, a bullet or a paragraph ends a sentence even without a full stop.
      .replace(/\s*\|\s*/g, '.\n')
      .replace(/^[-\d.]+ /gm, '')
      .replace(/([^.!?:])\n(?=\n|$)/g, '$1.\n')
  )
}
