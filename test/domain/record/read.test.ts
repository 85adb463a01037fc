import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { kinds } from '../../../src/domain/kinds.ts'
import { FORMAT_VERSION } from '../../../src/domain/record/format.ts'
import { type ReadResult, readStored, toStored } from '../../../src/domain/record/read.ts'
import { anyRecord } from '../../helpers/any-record.ts'
import { answers, KINDS, saved } from '../../helpers/checklists.ts'
import { recordFixtures } from '../../helpers/fixtures.ts'

const REASONS = ['not-a-record', 'too-new', 'unknown-kind', 'damaged']
const good = toStored(saved(answers({ fold: 'no' })))
const throughText = (value: unknown) => readStored(JSON.parse(JSON.stringify(value)), KINDS)
const reasonOf = (result: ReadResult) => (result.ok ? 'opened' : result.reason)
const withField = (name: string, value: unknown) => ({
  ...good,
  record: { ...(good.record as object), [name]: value },
})

describe('what was written is read', () => {
  it('gives the same record back, with any text in it', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(throughText(toStored(record))).toEqual({ ok: true, record })
      }),
    )
  })

  it.each(['constructor', 'prototype'])('keeps the answers to a question with the id %s', (id) => {
    const record = saved(answers({ [id]: 'no' }))
    expect(throughText(toStored(record))).toEqual({ ok: true, record })
  })

  it('copies only the fields it knows', () => {
    const action = { id: '1', item: 'fold', subject: 'a', what: '', owner: '', due: '', done: false }
    const record = saved(answers({ fold: 'no' }), { actions: [action] })
    const padded = {
      ...record,
      admin: true,
      actions: [{ ...action, admin: true }],
      answers: { ...record.answers, admin: true },
    }
    expect(readStored({ version: 1, record: padded, admin: true }, KINDS)).toEqual({ ok: true, record })
  })

  it('touches nobody else’s objects, whatever the fields are called', () => {
    const evil = '{"__proto__": {"evil": 1}, "constructor": {"prototype": {"evil": 1}}}'
    const inside = `{"subjects": [{"id": "a", "name": "", "__proto__": {"evil": 1}}], "items": ${evil}}`
    const text = JSON.stringify(withField('answers', 0)).replace(
      '"answers":0',
      `"answers":${inside},"__proto__":{"evil":1}`,
    )
    const result = readStored(JSON.parse(text), KINDS)
    expect(REASONS.concat('opened')).toContain(reasonOf(result))
    expect(({} as Record<string, unknown>).evil).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(JSON.stringify(result)).not.toContain('evil')
  })
})

describe('what cannot be opened', () => {
  it('is refused with one of four reasons, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(REASONS).toContain(reasonOf(readStored(value, KINDS)))
      }),
    )
  })

  it('holds for a record with any one part replaced; what opens all the same can be saved again', () => {
    fc.assert(
      fc.property(anyRecord, fc.jsonValue(), fc.nat(), (record, value, pick) => {
        const stored = JSON.parse(JSON.stringify(toStored(record))) as object
        const places = placesIn(stored)
        const [holder, key] = places[pick % places.length] ?? [{}, '']
        holder[key] = value
        const result = readStored(stored, KINDS)
        if (result.ok) expect(throughText(toStored(result.record))).toEqual(result)
        else expect(REASONS).toContain(result.reason)
      }),
    )
  })

  it.each([
    ['text', 'not-a-record', 'a letter to the editor'],
    ['nothing', 'not-a-record', undefined],
    ['a record without a version', 'not-a-record', { record: good.record }],
    ['version 0, which never was', 'not-a-record', { ...good, version: 0 }],
    ['half a version', 'not-a-record', { ...good, version: 1.5 }],
    ['the next version', 'too-new', { ...good, version: FORMAT_VERSION + 1 }],
    ['a newer version in a form we cannot know', 'too-new', { version: 99, record: 'compressed' }],
    ['a kind we do not have', 'unknown-kind', withField('kind', 'jigsaw')],
    ['a kind with a name every object has', 'unknown-kind', withField('kind', 'constructor')],
    ['a record without an id', 'damaged', withField('id', '')],
    ['a number where text belongs', 'damaged', withField('title', 5)],
    ['a negative count of changes', 'damaged', withField('rev', -1)],
    ['a date that is no date', 'damaged', withField('updated', 'yesterday')],
    ['answers of another shape', 'damaged', withField('answers', [])],
    ['a person’s answers of another shape', 'damaged', withField('voices', [{ who: 'Ann', answers: [] }])],
  ])('%s is %s', (_, reason, value) => {
    expect(reasonOf(readStored(value, KINDS))).toBe(reason)
  })

  it.each(['2026-11-22T10:00:00+01', '2026-02-31T10:00:00Z'])(
    'a record changed at %s, which browsers cannot show, is damaged',
    (updated) => {
      expect(reasonOf(readStored(withField('updated', updated), KINDS))).toBe('damaged')
    },
  )
})

describe('the saved records of every version', () => {
  it.each([...recordFixtures()])('%s opens with all that it says', (_, stored) => {
    const result = readStored(stored, kinds)
    const texts = textsIn((stored as { record: unknown }).record)
    expect(result.ok).toBe(true)
    expect(texts.filter((text) => !textsIn(result).includes(text))).toEqual([])
  })

  it.each([...recordFixtures()])(
    '%s answers questions that its tool still asks or has retired',
    (_, stored) => {
      const {
        kind,
        tool,
        answers: given,
      } = (stored as { record: { kind: string; tool: string; answers: { items: object } } }).record
      const ids = textsIn(parse(readFileSync(`content/tools/${kind}/${tool}.yaml`, 'utf8')))
      expect(Object.keys(given.items).filter((id) => !ids.includes(id))).toEqual([])
    },
  )
})

function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as [typeof holder, string],
    ...placesIn(holder[key]),
  ])
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
