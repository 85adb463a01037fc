// ical-generator (8 kB) folds and escapes as RFC 5545 asks.
import ical, { ICalEventTransparency } from 'ical-generator'
import type { PlannedAction, ReportDocument } from '../domain/record/document.ts'
import { dayOf } from '../domain/text/date.ts'
import { oneLine, plainText } from './plain-text.ts'

/** Every open action with a due date as an all-day entry of a calendar (RFC 5545); `now` is an ISO 8601 instant. */
export function toIcs(document: ReportDocument, now: string): string {
  const calendar = ical({ prodId: { company: 'Service Handbook', product: 'Service Handbook' } })
  for (const action of document.actions) {
    const start = dayOf(action.due)
    if (start && !action.done)
      calendar.createEvent({ ...entry(action, document), start, stamp: new Date(now) })
  }
  return `${calendar.toString()}\r\n`
}

function entry(action: PlannedAction, { id, title, subtitle }: ReportDocument) {
  const owner = oneLine(action.owner)
  const summary = oneLine(action.what) || oneLine(title)
  return {
    // The same action exported again, alone or with others, replaces its entry; a copy of the record has entries of its own.
    id: `${idText(action.id)}@${idText(action.of ?? id)}.service-handbook`,
    allDay: true,
    // Names alone must not become ATTENDEE lines: calendars send them mail.
    summary: owner ? `${summary} (${owner})` : summary,
    description: [title, subtitle].map(oneLine).join('\n'),
    // A date to remember does not make anybody busy.
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

// Letters and digits of ASCII, the rest as %XX: a UID is written as it stands.
function idText(id: string): string {
  return encodeURIComponent(plainText(id))
}
