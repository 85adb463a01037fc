import type { IPropertiesOptions } from 'docx'

const BLACK = '000000'

/** Width between the margins of an A4 page, in twentieths of a point. */
export const TEXT_WIDTH = 11_906 - 2 * 1134

/** Space left free at the end of a line of running text, so that it holds 60 to 70 characters, in twentieths of a point. */
export const LINE_END = 1300

/** Most a picture may take, in pixels of 96 to the inch: 12 cm by 9 cm, as in the web page. */
export const PICTURE = { width: 453, height: 340 }

/** A4 with margins of 2 cm. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
}

/** Clear print (E15): 12 point or more, open lines, ranged left, black, in a language that a screen reader is told. Sizes are half points. */
export function styles(language: string): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number) => ({
    run: { font: 'Arial', size, bold: true, color: BLACK },
    paragraph: { keepNext: true, spacing: { before, after: 120 } },
  })
  return {
    default: {
      document: {
        run: {
          font: 'Arial',
          size: 24,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { line: 320, before: 60, after: 120 } },
      },
      heading1: heading(40, 0),
      heading2: heading(32, 360),
      heading3: heading(26, 280),
    },
  }
}
