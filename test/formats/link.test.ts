import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsFor } from '../../src/domain/record/fields.ts'
import { fromLink, toLink } from '../../src/formats/link.ts'
import { anyRecord } from '../helpers/any-record.ts'

const FAULTS = ['cut', 'too-big', 'not-a-record', 'too-new', 'unknown-kind', 'damaged']

describe('a link', () => {
  it('holds all of a record but what stays in this browser', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        const sent = { ...fieldsFor(record, 'link'), rev: 0 }
        expect(await fromLink(await toLink(record))).toEqual({ ok: true, record: sent })
      }),
    )
  })

  it('is made of letters, digits, - and _ alone, so that no program breaks it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        expect(await toLink(record)).toMatch(/^[\w-]+$/)
      }),
    )
  })

  it('that lost its end anywhere is refused', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.nat(), async (record, cut) => {
        const link = await toLink(record)
        expect(await fromLink(link.slice(0, cut % (link.length - 1)))).toEqual({ ok: false, fault: 'cut' })
      }),
    )
  })

  it('made of anything is refused with a reason, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (text) => {
        const result = await fromLink(text)
        expect(result.ok || FAULTS.includes(result.fault)).toBe(true)
      }),
    )
  })
})
