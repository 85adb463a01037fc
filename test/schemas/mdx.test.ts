import { describe, expect, it } from 'vitest'
import { mdxProblems } from '../../src/schemas/mdx.ts'
import { told } from '../helpers/authors.ts'

const FILE = 'content/guidance/crm/five-points.mdx'
/** What the author is told of a page whose front matter ends on line 9. */
const read = (text: string) => told(mdxProblems(FILE, text, 9))

describe('the text of a page', () => {
  it.each([
    ['a tag around paragraphs', '<Tip>\n\nRead **this**.\n\n</Tip>\n'],
    ['a tag in a line', 'As they say <Source id="excellence" />.'],
    ['signs that begin no tag', 'Fewer than 3 \\< 4, and \\{so on}.'],
    ['a word that code begins with', 'Import duty is paid at the desk.'],
  ])('may hold %s', (_, text) => {
    expect(read(text)).toBe('')
  })

  it.each([
    [
      'a tag that is never closed',
      'Read this.\n\n<Tip>\n\nAnd that.\n',
      12,
      'expected a closing tag for `<Tip>`',
    ],
    [
      'a tag that was never opened',
      '</Tip>',
      10,
      'unexpected closing tag `</Tip>`, expected an open tag first',
    ],
  ])('is told by file and line for %s', (_, text, line, what) => {
    expect(read(text)).toBe(
      `${FILE}\n  line ${line}: is not MDX: ${what}.\n` +
        '  Close every tag in the paragraph it begins in or on a line of its own; write `\\<` and `\\{` where none is meant.',
    )
  })

  it('is told when it holds code, every line of it', () => {
    expect(read('import a from "a"\n\nRead this.\n\nexport const b = 1\n')).toBe(
      ['line 10: `import a from "a"`', 'line 14: `export const b = 1`']
        .map(
          (one) =>
            `${FILE}\n  ${one} is code.\n  Take it out: every tag a page may use is there without importing it.`,
        )
        .join('\n\n'),
    )
  })
})
