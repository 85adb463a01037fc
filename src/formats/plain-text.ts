/**
 * Text as every file can hold it: line breaks of any kind become LF; control characters other than tab, halves of
 * surrogate pairs, U+FFFE and U+FFFF go.
 */
export function plainText(text: string): string {
  return (
    text
      // A line break made with Shift and Enter in a word processor arrives as a vertical tab.
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
  )
}

/** Text as one line: as `plainText`, with every run of white space a single space and none at the ends. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim()
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as HTML and XML can hold it, in an element or in a quoted attribute: as `plainText`, nothing in it is markup. */
export function markupText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '')
}
