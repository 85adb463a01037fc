import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/domain/evidence/limits.ts'
import { evidenceTo, withEvidence, withoutEvidence } from '../../../src/domain/evidence/pieces.ts'
import { noRoomFor } from '../../../src/domain/evidence/room.ts'
import { unmentioned } from '../../../src/domain/evidence/unmentioned.ts'
import { anyRecord } from '../../helpers/any-record.ts'
import { answers, saved } from '../../helpers/checklists.ts'
import { A_PDF, aPiece } from '../../helpers/evidence.ts'

const piece = aPiece(A_PDF)
const many = Array.from({ length: LIMITS.answer }, (_, i) => aPiece(A_PDF, { id: `piece-${i}` }))

describe('evidence in a record', () => {
  it('is found by question and by what is audited', () => {
    const all = [piece, aPiece(A_PDF, { item: 'paper' }), aPiece(A_PDF, { subject: 'b' })]
    expect(evidenceTo(all, { item: 'size', subject: 'a' })).toEqual([piece])
  })

  it('leaves no trace when it is put in and taken off', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const back = withoutEvidence(withEvidence(record, piece), ({ id }) => id === piece.id)
        const { evidence = [], ...rest } = record
        expect(back).toEqual(evidence.length > 0 ? record : rest)
      }),
    )
  })
})

describe('room for evidence', () => {
  it('is there for ten pieces to an answer, and for more to another', () => {
    expect(noRoomFor(many.slice(1), piece, 1)).toBeUndefined()
    expect(noRoomFor(many, piece, 1)).toBe('too-many')
    expect(noRoomFor(many, { item: 'paper', subject: 'a' }, 1)).toBeUndefined()
  })

  it('ends where a handbook file could not carry the record any more', () => {
    const full = [aPiece(A_PDF, { item: 'paper', size: LIMITS.record - 10 })]
    expect(noRoomFor(full, piece, 10)).toBeUndefined()
    expect(noRoomFor(full, piece, 11)).toBe('record-full')
  })
})

describe('bytes that nothing refers to', () => {
  it('are those whose id stands nowhere: not in a record, a snapshot, the trash or what cannot be read', () => {
    const record = saved(answers(), { evidence: [aPiece(A_PDF, { id: 'used' })] })
    const values = [
      { version: 1, record },
      [{ version: 99, record: { shape: ['new', 'newer'] } }],
      'odd',
      undefined,
    ]
    expect(unmentioned(['used', 'newer', 'odd', 'gone', 'use'], values)).toEqual(['gone', 'use'])
  })

  it('never are those of a record', () => {
    fc.assert(
      fc.property(anyRecord, fc.string(), (record, id) => {
        const held = withEvidence(record, aPiece(A_PDF, { id }))
        expect(unmentioned([id], [{ version: 1, record: held }])).toEqual([])
      }),
    )
  })
})
