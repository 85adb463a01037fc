import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { SavedRecord } from '../../../../src/domain/record/types.ts'
import type { StandardAnswers } from '../../../../src/domain/standard/answers.ts'
import { registerSheet, reviewsOf } from '../../../../src/domain/standard/register/sheet.ts'
import { toCsv } from '../../../../src/formats/csv.ts'
import { toIcs } from '../../../../src/formats/ics.ts'
import { readCsv } from '../../../helpers/read-csv.ts'
import { aStandard } from '../../../helpers/registers.ts'
import { NOW } from '../../../helpers/report-documents.ts'
import { say } from '../../../helpers/words.ts'

const about = { title: 'Standards', subtitle: '', language: 'en-GB' }
const sheet = (records: readonly SavedRecord<StandardAnswers>[]) => registerSheet(records, about, say)

describe('the register as a table', () => {
  it('has a row a standard, with dates that sort', () => {
    const records = [aStandard('calls', { results: [[4, 4]] }), aStandard('bills', { owner: '=1+1' })]
    const [head, calls, bills] = readCsv(toCsv(sheet(records)).replace('\uFEFF', ''))
    expect(head?.[0]).toBe(say('register.column-name'))
    expect(calls).toEqual(expect.arrayContaining(['calls', say('register.verdict-met'), '2028-05-22']))
    // Nothing that a spreadsheet would run.
    expect(bills).toContain("'=1+1")
  })
})

describe('the reviews as a calendar', () => {
  const eventsOf = (records: readonly SavedRecord<StandardAnswers>[]) => {
    const calendar = new ICAL.Component(ICAL.parse(toIcs(sheet(records), NOW)))
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  }

  it('are an entry a standard, which says whose review it is', () => {
    const [event, ...others] = eventsOf([aStandard('calls')])
    expect(others).toEqual([])
    expect(event?.summary).toContain('calls')
    expect(event?.startDate.toString()).toBe('2028-05-22')
  })

  it('are apart for a standard and its copy', () => {
    const calls = aStandard('calls')
    const ids = eventsOf([calls, { ...calls, id: 'copy' }]).map(({ uid }) => uid)
    expect(new Set(ids).size).toBe(2)
  })

  it('are the same entries as those a standard gives alone, so that a calendar holds each once', () => {
    const calls = aStandard('calls')
    const [action] = calls.actions
    expect(eventsOf([calls])[0]?.uid).toBe(`${action?.id}@${calls.id}.service-handbook`)
  })

  it('leave out what is done, what has no day and what is retired', () => {
    const done = aStandard('done')
    const records = [
      { ...done, actions: done.actions.map((one) => ({ ...one, done: true })) },
      aStandard('undated', { reviewOn: '' }),
      aStandard('retired', { status: 'retired' }),
    ]
    expect(reviewsOf(records, say)).toEqual([])
  })
})
