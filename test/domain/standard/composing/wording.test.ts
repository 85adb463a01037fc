import { describe, expect, it } from 'vitest'
import { forCustomers, forStaff, setOut } from '../../../../src/domain/standard/composing/audiences.ts'
import { wordingOf } from '../../../../src/domain/standard/composing/wording.ts'
import { begun, openIds } from '../../../helpers/standards.ts'
import { say } from '../../../helpers/words.ts'

// The two drafts that the source makes precise (E07), answered as it answers them.
const CALLS = 'Answer the phone within three rings'
const CALLS_ANSWERED = {
  limit: { text: '15', choice: 'second' },
  'clock-start': { text: 'the first ring' },
  share: { text: '95' },
  longest: { text: '40', choice: 'second' },
  hours: { text: 'between 8am and 6pm on workdays' },
  places: { aside: 'There is one line' },
  human: { text: 'a person' },
}
const PARCELS = 'Delivery within two days'
const PARCELS_ANSWERED = {
  cases: { text: 'parcels' },
  'clock-stop': { text: 'delivered' },
  'clock-start': { text: 'receiving the order' },
  days: { choice: 'working' },
  share: { text: '100' },
  hours: { text: '24 hours a day, 7 days a week' },
  places: { text: 'for addresses in the UK mainland' },
}

describe('the two worked examples', () => {
  it('leave nothing to ask once they are answered', () => {
    expect(openIds(CALLS, CALLS_ANSWERED)).toEqual([])
    expect(openIds(PARCELS, PARCELS_ANSWERED)).toEqual([])
  })

  it('say when, what share, who, how soon, from when, and how long at most', () => {
    expect(wordingOf(begun(CALLS, CALLS_ANSWERED), say)).toBe(
      'Between 8am and 6pm on workdays, 95% of calls are answered by a person within 15 seconds of the first ring, and all within 40 seconds.',
    )
  })

  it('say where, what share, which days and from when', () => {
    expect(wordingOf(begun(PARCELS, PARCELS_ANSWERED), say)).toBe(
      'For addresses in the UK mainland, 100% of parcels are delivered within 2 working days of receiving the order, 24 hours a day, 7 days a week.',
    )
  })
})

describe('a wording', () => {
  it('shows what is still open in its place', () => {
    expect(wordingOf(begun('We process claims quickly'), say)).toBe(
      'Claims are [what happens?] within [how long?].',
    )
  })

  it('has a third level between two others', () => {
    const items = { second: { text: '30', choice: 'second', share: '99' } }
    const wording = wordingOf(begun('95% of calls in 15 seconds and 100% in 40 seconds', items), say)
    expect(wording).toBe(
      '95% of calls are answered within 15 seconds, 99% within 30 seconds, and all within 40 seconds.',
    )
  })

  it('has the later steps of the same cases in the words of the draft, each with its own time, days and start', () => {
    const of = (draft: string) => wordingOf(begun(draft), say)
    expect(of('Complaints are acknowledged in 3 working days and answered in full within 20 days.')).toBe(
      'Complaints are acknowledged within 3 working days, and are answered in full within 20 days.',
    )
    expect(of('We acknowledge claims within 3 working days and reply in full within 20 days.')).toBe(
      'Claims are acknowledged within 3 working days, and get a full reply within 20 days.',
    )
    expect(
      of('Claims: acknowledged in 3 days of receipt; a decision issues in 2 weeks of the hearing.'),
    ).toBe(
      'Claims are acknowledged within 3 days of receipt, and get a decision within 2 weeks of the hearing.',
    )
    expect(of('Leaks are attended within 4 hours and repaired within 9 working days.')).toBe(
      'Leaks are attended within 4 hours, and are repaired within 9 working days.',
    )
  })

  it.each([
    [
      'We restore power within three hours in the town and within five hours in rural areas.',
      'Power supplies are restored within 3 hours in the town, or within 5 hours in rural areas.',
    ],
    [
      'Emergency repairs are attended within 24 hours and routine ones within 28 days.',
      'Emergency repairs are attended within 24 hours, or within 28 days for routine ones.',
    ],
    [
      'Faults are repaired within one working day of being reported in urban areas, two in rural areas and three in remote areas.',
      'Faults are [what happens?] within 1 working day of being reported, in urban areas, or within 2 working days in rural areas, or within 3 working days in remote areas.',
    ],
    [
      'We reply to email inquiries in 2 days. For complex questions, a response may take up to 10 days.',
      'Email inquiries are [what happens?] within 2 days, or within 10 days for complex questions.',
    ],
    [
      'Refunds are paid within 7 days if you paid by card, or 20 days if you paid by cheque, cash or transfer.',
      'Refunds are paid within 7 days if you paid by card, or within 20 days if you paid by cheque, cash or transfer.',
    ],
    [
      'Attending leaks: Priority 1 – 35 mins, Priority 2 – 90 mins.',
      '[what?] are attended within 35 minutes for Priority 1, or within 90 minutes for Priority 2.',
    ],
    [
      '95% of travellers are seen within 15 minutes at the airport and within 30 at the border.',
      '95% of travellers are [what happens?] within 15 minutes at the airport, or within 30 minutes at the border.',
    ],
    [
      'Post is answered within 10 days, emails and online forms within 5.',
      'Letters are [what happens?] within 10 days, or within 5 days for emails and online forms.',
    ],
    [
      'If you are homeless we see you the same day; if you may become homeless we see you within 10 days.',
      '[what?] are [what happens?] on the same day if you are homeless, or within 10 days if you may become homeless.',
    ],
    [
      'Test results: blood 3 days, X-ray 10 days.',
      '[what?] are [what happens?] within 3 days for blood, or within 10 days for X-ray.',
    ],
    [
      'Calls from hospitals are answered in 10 seconds and from the public in 30 seconds.',
      'Calls from hospitals are answered within 10 seconds, or within 30 seconds for those from the public.',
    ],
    [
      'Chats are answered within 2 minutes during the day and within 10 minutes after 8pm.',
      'Chats are [what happens?] within 2 minutes during the day, or within 10 minutes after 8pm.',
    ],
    [
      'We issue 75% of draft reports within 12 weeks and 90% of final reports within 16 weeks.',
      '75% of draft reports are issued within 12 weeks, 90% within 16 weeks for final reports.',
    ],
    [
      'We visit you at home within 10 days if you cannot come to the office.',
      '[what?] get a visit within 10 days if you cannot come to the office.',
    ],
    [
      '80% of objections are decided within 120 days of receipt unless we require more information.',
      '80% of objections are [what happens?] within 120 days of receipt, unless we require more information.',
    ],
    [
      'Leaks are attended in 4 hours and letters in 9 days.',
      'Leaks are attended within 4 hours, or within 9 days for letters.',
    ],
  ])('says of which cases each time is, as the draft does: %s', (draft, wording) => {
    expect(wordingOf(begun(draft), say)).toBe(wording)
  })

  it.each([
    [
      'Claims are acknowledged within 2 days and we let you know what we did within a month.',
      'Claims are acknowledged within 2 days, and are told what we did within 1 month.',
    ],
    [
      'An ambulance reaches 75% of life-threatening calls within 8 minutes.',
      '75% of life-threatening calls are reached within 8 minutes.',
    ],
    [
      'Claims are acknowledged in 10 days. Claims still unpaid by then are passed to the manager, failing which we pay.',
      'Claims are acknowledged within 10 days. If we miss this, claims still unpaid by then are passed to the manager, failing which we pay.',
    ],
    [
      'Fees are paid in 3 weeks. In her absence a colleague is told, or else tells you why.',
      'Fees are paid within 3 weeks. In her absence a colleague is told, or else tells you why.',
    ],
    [
      'Visitors are greeted within 5 minutes, or are given another time that day.',
      'Visitors are greeted within 5 minutes. If we miss this, you are given another time that day.',
    ],
    [
      'Repairs are done in 2 days. If we cannot keep to that, a manager rings you.',
      'Repairs are [what happens?] within 2 days. If we cannot keep to that, a manager rings you.',
    ],
    ['We collect bulky waste within 7 days.', 'Items of bulky waste are collected within 7 days.'],
    ['We aim to return your deposit in 10 days.', 'Deposits are returned within 10 days.'],
    ['A missed bin is emptied in 2 days.', 'Missed bins are [what happens?] within 2 days.'],
    ['Disputes mediated within 20 days', 'Disputes are [what happens?] within 20 days.'],
    ['An officer will ring you within 2 days.', '[what?] are rung by an officer within 2 days.'],
    [
      'Our drivers text you 30 minutes before.',
      '[what?] are texted by our drivers at least 30 minutes before [what?].',
    ],
    [
      'We publish the minutes of each meeting on our website within 10 days.',
      'All [what?] are published within 10 days.',
    ],
    [
      'Your card arrives within 7 days of signing up, by post.',
      '[what?] arrive within 7 days of signing up.',
    ],
    [
      '80% of patients are greeted within 5 minutes. Waited longer? We tell you why.',
      '80% of patients are greeted within 5 minutes. If we miss this, we tell you why.',
    ],
  ])('says what happens to whom: %s', (draft, wording) => {
    expect(wordingOf(begun(draft), say)).toBe(wording)
  })

  it.each([
    // What is told of the rest, time that is added, another act and who does it name no cases.
    'Claims are decided in 20 days; in unusual circumstances we may take 10 more working days.',
    'Reports are investigated within one day, abandoned vehicles removed within 15 days.',
    'Calls are answered in 90 seconds, and our host greets you in one minute.',
    'Claims take 6 weeks, or 12 weeks in writing.',
  ])('names no cases where the draft names none: %s', (draft) => {
    expect(begun(draft).read.fields.levels.some(({ when }) => when)).toBe(false)
  })

  it('counts the days of a later step as answered, where the draft does not say', () => {
    const days = { days: { choice: 'working' } }
    expect(wordingOf(begun('Claims are acknowledged in 3 days and decided in 9.', days), say)).toBe(
      'Claims are acknowledged within 3 working days, and are decided within 9 working days.',
    )
  })

  it('is for all where accuracy is promised, and says what a reply must hold', () => {
    const accuracy = begun('The information we give is accurate', { share: { text: '100' } })
    expect(wordingOf(accuracy, say)).toBe('100% of information we give is accurate.')
  })

  it('does not take a number out of range', () => {
    expect(wordingOf(begun('90% of calls in 20 seconds', { share: { text: '120' } }), say)).toContain(
      '90% of calls',
    )
  })

  it('says nothing before there is a draft', () => {
    expect(wordingOf(begun(''), say)).toBe('')
  })
})

describe('the same standard for those who read it', () => {
  const calls = begun(CALLS, { ...CALLS_ANSWERED, remainder: { text: 'we ring back within the hour' } })

  it('tells customers what they can expect, in cases and not in shares', () => {
    expect(forCustomers(calls, say)).toEqual([
      'What you can expect: 95 of every 100 calls are answered by a person within 15 seconds of the first ring.',
      'Nobody waits longer than 40 seconds.',
      'When this holds: between 8am and 6pm on workdays.',
      'If we miss this, we ring back within the hour.',
    ])
  })

  it('tells staff when to start and stop the clock', () => {
    const lines = forStaff(calls, say)
    expect(lines).toContain('Start the clock: the first ring.')
    expect(lines).toContain('Stop the clock when they are answered by a person.')
  })

  it('tells staff that a reply without one part of a three-part enquiry fails', () => {
    const enquiry = begun('All the questions in an enquiry are answered', {
      'every-part': { choice: 'fails' },
    })
    expect(forStaff(enquiry, say)).toContain(`${say('standard.staffEveryPart')}.`)
  })

  it('has later steps for customers and in the target', () => {
    const claims = begun('90% of claims are acknowledged in 3 weeks and decided in 9 weeks.')
    expect(forCustomers(claims, say)).toEqual([
      'What you can expect: 90 of every 100 claims are acknowledged within 3 weeks, and are decided within 9 weeks.',
    ])
    const rows = setOut(claims, { owner: '', reviewOn: '' }, say)
    expect(rows.find(({ id }) => id === 'target')?.text).toBe(
      '90% within 3 weeks; are decided within 9 weeks',
    )
  })

  it('has the cases of each time for customers and in the target', () => {
    const leaks = begun('90% of leaks are attended within 4 hours in town and within 9 hours in the hills.')
    expect(forCustomers(leaks, say)).toEqual([
      'What you can expect: 90 of every 100 leaks are attended within 4 hours in town, or within 9 hours in the hills.',
    ])
    const rows = setOut(leaks, { owner: '', reviewOn: '' }, say)
    expect(rows.find(({ id }) => id === 'target')?.text).toBe(
      '90% within 4 hours in town; within 9 hours in the hills',
    )
  })

  it('is set out in parts with its owner and review, and says what vague words mean', () => {
    const urgent = begun('We answer urgent calls in 10 seconds', {
      'word-which-cases': { text: 'there is no heating' },
    })
    const rows = setOut(urgent, { owner: 'Head of contact', reviewOn: '1 May 2028' }, say)
    expect(rows.map(({ id }) => id)).toEqual(['promise', 'target', 'stop', 'word', 'owner', 'review'])
    expect(rows.find(({ id }) => id === 'word')?.text).toBe('“urgent” means: there is no heating')
  })
})
