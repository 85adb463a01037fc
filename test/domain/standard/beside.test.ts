import { describe, expect, it } from 'vitest'
import { read, tableOf, tableOfLimits } from '../../helpers/readings.ts'

// What stands beside a promise: its other places, those it leaves out, and who then acts.

tableOf(
  'what happens to the rest',
  ({ remainder }) => remainder,
  [
    'If it takes us over a week to reply, you get a rebate.',
    'We settle letters in 5 days; those too hard to settle get a date.',
    'We ring back those we could not answer.',
    'Most forms in 2 days and all in 9 days.',
    'If the time limit has passed, your form is taken as agreed.',
    'We answer 80% in 9 rings; all remaining callers get a card.',
    'Two thirds are seen at once, and everybody else gets a ticket.',
    'A letter not answered in 9 days earns you a rebate.',
  ],
  [
    'For a funeral we come at once; otherwise we come in 3 days.',
    'We are open on Sundays too.',
    'Once it passes the test, we send it back in 9 days.',
    'If we are unable to accept your claim, we write within 9 days.',
    'We pay in 5 days (9 if not local).',
  ],
)

tableOf(
  'a person who serves',
  ({ people }) => people,
  [
    'Your letter goes to the manager, who writes to you within 5 days.',
    'The Water Care Official rings you within 2 days.',
    'Crew members greet you.',
    'Lecturers mark coursework in 3 weeks.',
    'The Station House Officer registers your complaint.',
  ],
  [
    'Decided in the time set by law or sooner.',
    'Waiting time: report to Call Desk Manager.',
    'Staff payslips the next day.',
    'Operators licence applications: 9 days.',
  ],
)

tableOf(
  'a named place',
  ({ places }) => places,
  [
    'Dial 4-1-1 and we answer in 9 rings.',
    'Call 13 20 55 for an answer in 9 rings.',
    'Derby office - forms in 9 days',
    'Oxford search room: maps in 9 minutes',
    'Ask on 0113 555 0100.',
    'Registry opens at 9 am.',
    'Maps are brought to the Rare Maps Room by noon.',
  ],
  [
    'Those in hospital get a reply in 9 days.',
    'Once your fee reaches the Pension Fund, we reply in 9 days.',
    'Offices are open from 9 am.',
    'Pay 0113 on Monday.',
    'The Station House Officer replies.',
  ],
)

tableOf(
  'every case',
  ({ universal }) => universal,
  ['We see every patient no more than 10 minutes late.'],
  ['Where nobody has to sign, we pay in 5 days.'],
)

tableOf(
  'the end of the clock',
  ({ clockStop }) => clockStop,
  [
    'A complete written answer follows in 10 days.',
    'After a visit tenants will receive a letter in 9 days.',
    'Cards are in the post 9 days later.',
  ],
  ['Letters are answered in 5 days, but not those sent abroad.'],
)

tableOf(
  'the start of the clock',
  ({ clockStart }) => clockStart,
  ['On presentation of the form we pay in 5 minutes.'],
  ['Ask in person and we settle it in 5 minutes.'],
)

tableOf('hours', ({ hours }) => hours, ['Ring our 24-hour Fault Desk.'], ['Fixed in 24 hours.'])

tableOfLimits([
  ['30% of faults are mended in 1,5 hours.', '1.5 hour'],
  ['Stamps over 1,000 dollars: 2 days.', '2 day'],
  ['Lines are mended in 5 days in towns, 10 in villages and 30 in the hills.', '5 day, 10 day, 30 day'],
  ['Emails are answered in a day and 4 in the hall.', '1 day'],
  ['In one day, or two from May to July.', '1 day, 2 day'],
  ['Should we take over five hours, you pay nothing.', '5 hour'],
  ['We aim for 24 hours.', '24 hour'],
  ['Done by the following work day.', '1 day'],
  ['Ring our 24-hour Fault Desk.', ''],
])

describe('the channels', () => {
  it.each([
    ['Ask on 0113 555 0100.', 'phone'],
    ['The Student Service Centre answers emails in 3 days.', 'email'],
    ['New telephone lines are connected in 5 days.', ''],
    ['At our service centre you wait 5 minutes.', 'in person'],
  ])('of "%s" are "%s"', (text, channels) => {
    expect(
      read(text)
        .channels.map(({ channel }) => channel)
        .join(', '),
    ).toBe(channels)
  })
})

tableOfLimits([
  ['Sent by close of business tomorrow.', '1 day'],
  ['Under 2% of guests wait 9 minutes or more for a key.', '9 minute'],
  ['If it is called off on the day you were to come, we ring within 9 days.', '9 day'],
])

tableOf(
  'the start of the clock',
  ({ clockStart }) => clockStart,
  ['Bills are sent within 9 days of the month’s end.'],
  ['Bills are sent by the ninth day of the month.', 'We answer in 9 rings, after which a bell sounds.'],
)
