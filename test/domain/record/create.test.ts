import { describe, expect, it } from 'vitest'
import { emptyAnswers } from '../../../src/domain/checklist/answers.ts'
import { createAction, createRecord } from '../../../src/domain/record/create.ts'
import { readStored, toStored } from '../../../src/domain/record/read.ts'
import { KINDS } from '../../helpers/checklists.ts'

const now = '2026-11-22T10:00:00.000Z'
const made = {
  id: 'r',
  kind: 'checklist',
  tool: 'clear-print',
  edition: '2026-11',
  answers: emptyAnswers('a'),
}

describe('a new record', () => {
  it('holds what it was made with and nothing the reader has not written', () => {
    expect(createRecord(made, now)).toEqual({
      ...made,
      title: '',
      people: [],
      created: now,
      updated: now,
      rev: 0,
      actions: [],
      note: '',
    })
  })

  it('can be opened again once it is stored', () => {
    const record = createRecord(made, now)
    expect(readStored(toStored(record), KINDS)).toEqual({ ok: true, record })
  })
})

describe('a new action', () => {
  it('belongs to one question about one leaflet and is not done', () => {
    const action = { id: '1', item: 'fold', subject: 'a', what: '', owner: '', due: '', done: false }
    expect(createAction('1', 'fold', 'a')).toEqual(action)
  })

  it('can be stored before anybody has filled it in', () => {
    const record = { ...createRecord(made, now), actions: [createAction('1', 'fold', 'a')] }
    expect(readStored(toStored(record), KINDS).ok).toBe(true)
  })
})
