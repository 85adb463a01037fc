import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../src/domain/record/types.ts'
import { toIcs } from '../../src/formats/ics.ts'
import { oneLine } from '../../src/formats/plain-text.ts'
import { anyText } from '../helpers/any-record.ts'
import { documentOf, documentWith, HOSTILE, NOW } from '../helpers/report-documents.ts'

const action: Action = {
  id: 'a1',
  item: 'size',
  subject: '',
  what: 'Reprint',
  owner: 'Ada',
  due: '2027-03-03',
  done: false,
}
const calendarOf = (...actions: Action[]) => read(toIcs(documentOf({ actions }), NOW))

describe('a calendar file', () => {
  it('has an all-day entry for an action: what, who, and what it came from', () => {
    expect(calendarOf(action)).toEqual([
      {
        uid: 'a1@r.service-handbook',
        start: '2027-03-03',
        allDay: true,
        stamp: '2026-11-22T10:00:00Z',
        summary: 'Reprint (Ada)',
        description: 'Pool leaflet\nMade with an audit.',
      },
    ])
  })

  it('leaves out what is done, what has no date, and a date that never comes', () => {
    const dates = ['', '2026-02-31', 'soon']
    expect(calendarOf({ ...action, done: true }, ...dates.map((due) => ({ ...action, due })))).toEqual([])
  })

  it('is called after the record when nobody wrote what will be done', () => {
    expect(calendarOf({ ...action, what: ' ', owner: '' })[0]?.summary).toBe('Pool leaflet')
  })

  it('keeps its entries when it is exported again, and gives a copy entries of its own', () => {
    const uid = (id: string, now: string) => read(toIcs(documentOf({ id, actions: [action] }), now))[0]?.uid
    expect(uid('r', '2027-01-01T00:00:00.000Z')).toBe(uid('r', NOW))
    expect(uid('copy', NOW)).not.toBe(uid('r', NOW))
  })

  it('ends every line with CR LF and folds it at 75 bytes', () => {
    const text = toIcs(documentWith(HOSTILE), NOW)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u)
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
  })

  it('reads back hostile text as text', () => {
    expectEntries(HOSTILE)
  })

  it('reads back whatever was written', () => {
    fc.assert(fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), expectEntries))
  })
})

const PROPERTIES =
  'uid sequence dtstamp dtstart summary transp description x-microsoft-cdo-alldayevent x-microsoft-msncalendar-alldayevent'.split(
    ' ',
  )

function expectEntries(texts: readonly string[]): void {
  const document = documentWith(texts)
  const text = toIcs(document, NOW)
  const found = read(text)
  const title = oneLine(document.title)
  expect(found.map(({ summary }) => summary)).toEqual(
    texts.map(oneLine).map((what) => (what ? `${what} (${what})` : title)),
  )
  const description = [document.title, document.subtitle].map(oneLine).join('\n')
  for (const entry of found) expect(entry.description).toBe(description)
  const component = new ICAL.Component(ICAL.parse(text) as unknown[])
  expect(component.getAllSubcomponents().map(({ name }) => name)).toEqual(texts.map(() => 'vevent'))
  const used = component
    .getAllSubcomponents()
    .flatMap((entry) => entry.getAllProperties().map(({ name }) => name))
  expect(used.filter((name) => !PROPERTIES.includes(name))).toEqual([])
}

function read(text: string) {
  const component = new ICAL.Component(ICAL.parse(text) as unknown[])
  return component.getAllSubcomponents('vevent').map((entry) => {
    const { uid, startDate, summary, description } = new ICAL.Event(entry)
    const stamp = entry.getFirstPropertyValue('dtstamp')
    return {
      uid,
      start: startDate.toString(),
      allDay: startDate.isDate,
      stamp: String(stamp),
      summary,
      description,
    }
  })
}
