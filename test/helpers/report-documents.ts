import fc from 'fast-check'
import type { Block, Picture, ReportDocument, Sheet } from '../../src/domain/record/document.ts'
import { anyText } from './any-record.ts'

/** The time at which the tests write their files. */
export const NOW = '2026-11-22T10:00:00.000Z'

/** What somebody may write, or a file from elsewhere may hold, to make a program do what its reader did not ask for. */
export const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://example.org/?"&A1,"Open")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '\n=1+1',
  '\r\n \t=1+1',
  '\u200B=1+1',
  '\u0000=1+1',
  '＝1+1',
  '\tTab first',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></table><h1>Not ours</h1>',
  ']]>',
  '<!-- ',
  '&lt;b&gt; &amp;amp; &#x3c;',
  'javascript:alert(1)',
  'Meeting\r\nATTENDEE:mailto:someone@example.org',
  'Meeting\u2028ATTENDEE:mailto:someone@example.org',
  'END:VEVENT\nEND:VCALENDAR',
  'a;b,c\\n\\,d:e"f',
  '{default-bullet-numbering-0} {0} {name}',
  '_x0041_ and _x005F_',
  'before\uFFFF\uFFFEafter',
  'half \uD83D of a pair \uDE00 and \uD83D\u0000\uDE00',
  'شكراً لكم \u202Eabc\u202C 12',
  '👩🏽‍🦽 🇬🇧 e\u0301 ﷽',
  '12 345,00 / 2026-11-22 / 1e5 / TRUE / 007',
  '  two spaces  and a tab\tinside ',
  '__proto__',
  'x'.repeat(100_000),
  '😀\n'.repeat(300),
]

/** A document with some of its parts given. */
export function documentOf(parts: Partial<ReportDocument> = {}): ReportDocument {
  return {
    id: 'r',
    title: 'Pool leaflet',
    subtitle: 'Made with an audit.',
    language: 'en-GB',
    blocks: [],
    sheets: [],
    actions: [],
    ...parts,
  }
}

/** A document that holds the given texts in every place a text can stand. */
export function documentWith(texts: readonly string[]): ReportDocument {
  return documentOf({
    title: texts[0] ?? '',
    subtitle: texts[1] ?? '',
    blocks: [
      ...texts.map((text): Block => ({ type: 'heading', level: 2, text })),
      ...texts.map((text): Block => ({ type: 'heading', level: 3, text })),
      ...texts.map((text): Block => ({ type: 'paragraph', text })),
      { type: 'list', items: texts },
      { type: 'table', head: ['What', ...texts], rows: [['Row', ...texts]] },
    ],
    sheets: [{ name: texts[0] ?? '', head: ['What', 'Number'], rows: texts.map((text, i) => [text, i]) }],
    actions: texts.map((text, i) => ({
      id: `${i}${text.slice(0, 40)}`,
      item: text,
      subject: text,
      what: text,
      owner: text,
      due: '2027-03-03',
      done: false,
    })),
  })
}

/** Any document with text of any kind in every place. */
export const anyDocument: fc.Arbitrary<ReportDocument> = fc
  .array(anyText, { minLength: 1, maxLength: 5 })
  .map(documentWith)

/** Any sheets, of any width and length. */
export const anySheets: fc.Arbitrary<Sheet[]> = fc.array(
  fc.nat({ max: 4 }).chain((width) => {
    const row = fc.array(fc.oneof(anyText, fc.integer()), { minLength: width, maxLength: width })
    return fc.record({
      name: anyText,
      head: fc.array(anyText, { minLength: width, maxLength: width }),
      rows: fc.array(row, { maxLength: 4 }),
    })
  }),
  { maxLength: 3 },
)

/** A document with one picture, whose bytes are at hand or not. */
export function documentWithPicture(picture: Picture | undefined, width = 400, height = 300): ReportDocument {
  const block: Block = {
    type: 'picture',
    id: 'p',
    text: 'Scan "A"',
    missing: 'Scan, not here',
    width,
    height,
  }
  return documentOf({ blocks: [block], pictures: new Map(picture ? [['p', picture]] : []) })
}
