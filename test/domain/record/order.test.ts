import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newestFirst } from '../../../src/domain/record/order.ts'
import { anyRecord } from '../../helpers/any-record.ts'

describe('records with the newest first', () => {
  it('are all there, in the order of their moments', () => {
    fc.assert(
      fc.property(fc.array(anyRecord), (records) => {
        const ordered = newestFirst(records)
        expect(new Set(ordered)).toEqual(new Set(records))
        const moments = ordered.map(({ updated }) => Date.parse(updated))
        expect(moments).toEqual([...moments].sort((a, b) => b - a))
      }),
    )
  })
})
