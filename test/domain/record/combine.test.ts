import { describe, expect, it } from 'vitest'
import { combine } from '../../../src/domain/record/combine.ts'
import { documentOf } from '../../helpers/report-documents.ts'

const cover = { title: 'My work', subtitle: '2 records.', language: 'en-GB', recordHead: 'Work' }
const answers = (...rows: string[][]) => ({ name: 'Answers', head: ['Question', 'Answer'], rows })

describe('several documents as one', () => {
  it('stand each under its own title, its headings below that', () => {
    const { blocks } = combine(
      [documentOf({ title: 'Leaflet', blocks: [{ type: 'heading', level: 2, text: 'Type' }] })],
      cover,
    )
    expect(blocks.map((block) => block.type === 'heading' && [block.level, block.text])).toEqual([
      [2, 'Leaflet'],
      false,
      [3, 'Type'],
    ])
  })

  it('have the rows of alike sheets in one, each with the work it is from', () => {
    const { sheets } = combine(
      [
        documentOf({ title: 'Leaflet', sheets: [answers(['Type?', 'Yes'])] }),
        documentOf({ title: 'Poster', sheets: [answers(['Type?', 'No'])] }),
      ],
      cover,
    )
    expect(sheets).toEqual([
      {
        name: 'Answers',
        head: ['Work', 'Question', 'Answer'],
        rows: [
          ['Leaflet', 'Type?', 'Yes'],
          ['Poster', 'Type?', 'No'],
        ],
      },
    ])
  })

  it('keep sheets with other columns apart', () => {
    const other = { name: 'Answers', head: ['Rating'], rows: [[3]] }
    const { sheets } = combine(
      [documentOf({ sheets: [answers(['Type?', 'Yes'])] }), documentOf({ sheets: [other] })],
      cover,
    )
    expect(sheets.map(({ head }) => head)).toEqual([
      ['Work', 'Question', 'Answer'],
      ['Work', 'Rating'],
    ])
  })

  it('of nothing are an empty document', () => {
    expect(combine([], cover)).toMatchObject({ title: 'My work', blocks: [], sheets: [], actions: [] })
  })
})
