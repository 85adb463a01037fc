import { describe, expect, it } from 'vitest'
import { duplicateOf, repeatOf } from '../../../src/domain/record/life.ts'
import { answers, saved } from '../../helpers/checklists.ts'
import { A_PDF, aPiece } from '../../helpers/evidence.ts'

const NOW = '2026-11-23T10:00:00.000Z'
const evidence = [aPiece(A_PDF)]
const record = saved(answers({ size: 'no' }), { evidence })

describe('a record with evidence', () => {
  it('has a duplicate that shows the same evidence', () => {
    expect(duplicateOf(record, 'copy', 'Copy', NOW).evidence).toEqual(evidence)
  })

  it('is answered again without it', () => {
    const again = repeatOf(record, { id: 'again', edition: '2027-01', answers: answers() }, NOW)
    expect(again).not.toHaveProperty('evidence')
    expect(again).toMatchObject({ id: 'again', origin: 'r', actions: [], note: '' })
  })
})
