import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { putTogether } from '../../../src/domain/record/together.ts'
import { voiceBlocks, withVoices } from '../../../src/domain/record/voices-document.ts'
import { anyPeople, person, rated, said } from '../../helpers/people.ts'
import { documentOf } from '../../helpers/report-documents.ts'
import { say } from '../../helpers/words.ts'

const rows = putTogether([
  person('Ann', said('type', 'Yes', { note: 'Measured' }), rated('queue', 2), said('paper')),
  person('Bo', said('type', 'No'), rated('queue', 5), said('paper')),
  person('Cy'),
])
const tables = (of = rows) =>
  voiceBlocks(of, say, 'en-GB').flatMap((block) => (block.type === 'table' ? [block] : []))

describe('the report of a team record', () => {
  it('says who said what to each question, who did not look, and who noted what', () => {
    expect(tables()[1]?.rows[0]).toEqual([
      'Is type right?',
      'Yes: Ann\nNo: Bo\nNot looked at: Cy',
      'Ann: Measured',
    ])
  })

  it('starts with the ratings: how many, their median and range', () => {
    expect(tables()[0]?.rows).toEqual([
      ['Is queue right?', '2', '3.5', '2 to 5', '2 of 7: Ann\n5 of 7: Bo\nNot looked at: Cy'],
    ])
  })

  it('leaves out what nobody looked at', () => {
    expect(JSON.stringify(tables())).not.toContain('paper')
  })

  it('says so where nobody differs', () => {
    expect(voiceBlocks([], say, 'en-GB')).toEqual([
      { type: 'heading', level: 2, text: say('together.whoSaidWhat') },
      { type: 'paragraph', text: say('together.nobodyDiffers') },
    ])
  })

  it('goes on after what the tool itself reports, and adds a sheet with a row for each person’s answer', () => {
    const sheet = { name: 'Own', head: [], rows: [] }
    const own = documentOf({ blocks: [{ type: 'paragraph', text: 'Own' }], sheets: [sheet] })
    const { blocks, sheets } = withVoices(own, rows, say)
    expect(blocks[0]).toEqual(own.blocks[0])
    expect(blocks.slice(1)).toEqual(voiceBlocks(rows, say, 'en-GB'))
    expect(sheets[0]).toEqual(sheet)
    expect(sheets[1]?.rows).toEqual([
      ['Group', 'Is type right?', 'Ann', 'Yes', 'Measured'],
      ['Group', 'Is type right?', 'Bo', 'No', ''],
      ['Group', 'Is queue right?', 'Ann', '2 of 7', ''],
      ['Group', 'Is queue right?', 'Bo', '5 of 7', ''],
    ])
  })

  it('names everybody who said something, whatever it was', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const text = JSON.stringify(tables(putTogether(people)))
        for (const { who, said } of people)
          if (said.some(({ answer, note }) => answer || note)) expect(text).toContain(who)
      }),
    )
  })
})
