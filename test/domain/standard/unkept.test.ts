import { describe, expect, it } from 'vitest'
import { read, tableOf, tableOfLimits } from '../../helpers/readings.ts'

// What is left open, who is met and where, as charters of many trades say it.
tableOf(
  'what happens to the rest',
  ({ remainder }) => remainder,
  [
    'Letters are answered in 10 days; for anything longer we send a note.',
    'No answer in 10 days? Ring the customer relations team.',
    'Queue over 15 minutes? Staff open a second till.',
    'Work not finished on time is done free.',
    'Orders not shipped in 2 days go post-free.',
    'Delays of more than 2 hours bring a meal voucher.',
    'Overdue files are reviewed weekly by the director.',
    'Any case still open at 40 days is reported to the chief executive.',
    'Failure to respond in time entitles you to a refund.',
    'Callers who hold longer than 3 minutes are offered a callback.',
    'After 10 minutes on hold you may leave a number.',
    'If the officer you want is out, a colleague rings you back.',
    'If the engineer cannot finish, he books the next visit.',
    'Should we need to extend the time, we tell you.',
    'If you are kept waiting, we give the reason.',
    'A decision in 8 weeks, or a letter telling you why not.',
    '80% in 20 seconds, and never leave anyone more than 2 minutes.',
    "We arrive between 8 and 12 or we'll credit your account.",
    'Calls are answered in 20 seconds; anyone we miss gets a call back.',
    'If a fault stops your heating we mend it in 12 hours; otherwise a tenant gets £30.',
    'A message the bot cannot answer goes to our team.',
    'Repair not made on the agreed day: £40.',
    'Faults are mended in 6 hours; if your service is off for longer, a month is free.',
    'Calls are answered in 5 rings, or leave a spoken message.',
    'Lifts are mended in 2 days; for each day over we pay £10.',
    'A caller whose question cannot be settled at once is rung back.',
    'You have power in 5 days; fail that and we owe you £50.',
    'Appeals take 8 weeks; in a hard one we agree a revised target date with you.',
    'Letters are acknowledged in a week, and you have an answer or are told when to expect one.',
  ],
  [
    'If we need more information we contact you within 5 days.',
    'First class: 93% next day. Second class: 98.5% within three days.',
    'For emergencies 2 hours, otherwise 2 days.',
    'If urgent, the same day; if not, within 5 days.',
    'Books not collected in a week go back on the shelf.',
    'Unanswered calls are under 5% of all.',
  ],
)

tableOf(
  'a person who serves',
  ({ people }) => people,
  [
    'You speak directly to the person handling your claim.',
    'An independent person reviews the decision.',
    'The person who takes your call gives a name.',
    'Press 3 for an operator.',
    'No call waits longer than 2 minutes for a person.',
    'Warehouse operatives pick orders by 4pm.',
    'When answering, staff state clearly who they are.',
    'A meeting with your case worker is set up within 5 days.',
    'The person answering gives a name.',
    'You are told by the Chair of the panel within a month.',
    'The person who investigates your case writes to you.',
  ],
  [
    'Calls are answered in 5 rings or, with no staff member available, by a machine.',
    'Complaints about staff are answered within 10 days.',
    'Doctors registering with the Council get a certificate in 10 days.',
    'Teachers get our report in 10 days.',
    'A person who applies gets a reply in 5 days.',
    'Forms are read within 5 days of being received by the Registrar.',
  ],
)

tableOf(
  'a named place',
  ({ places }) => places,
  [
    'Fires inside the city boundary are reached in 8 minutes.',
    'Parcels reach Shetland in two days.',
    'Snow is cleared from Princes Street by 8am.',
  ],
  [
    'The Land Registry completes in 10 days.',
    'You are welcomed by the front office.',
    'Ring a helpline and we answer in Welsh.',
  ],
)

tableOf(
  'the end of the clock',
  ({ clockStop }) => clockStop,
  [
    'Certificates applied for online issue within 24 hours.',
    'You learn of a change four weeks before it applies.',
    'A receipt is given within 5 minutes.',
  ],
  ['We settle the issue within 5 days.', 'Faulty displays are repaired in 3 days.'],
)

tableOf(
  'every case',
  ({ universal }) => universal,
  ['We answer each 111 call in a minute.', 'Clients should all be seen in 20 minutes.'],
  ['When every agent is busy you leave a number.', 'Come and see us; no appointment needed.'],
)

tableOfLimits([
  ['You stand in line for two minutes at most for loans and five for returns.', '2 minute, 5 minute'],
  ['A 24 hour recorded information line', ''],
  ['You get a month’s notice of road works.', '1 month'],
  ['We hold a month’s rent as a deposit.', ''],
  ['Callbacks are made on the working day they were asked for.', '0 day'],
])

describe('the channels', () => {
  it.each([
    ['When you phone, our receptionist greets you by name.', 'phone'],
    ['Trained volunteers answer every call in person.', 'phone'],
    ['If you have booked, we see you within 5 minutes.', 'in person'],
    ['Patients are seen within 20 minutes of their appointment.', ''],
    ['Write to the council and you have a reply in a week.', 'letter'],
    ['You are sent a letter of apology within 5 days.', ''],
    ['At the Enquiry Office, telephone calls are answered in 8 rings.', 'phone'],
    ['A meeting with an adviser is offered within a week.', 'in person'],
    ['You wait at most 20 minutes before a clerk sees you.', 'in person'],
    ['Phone bills are corrected within a week.', ''],
    ['Nobody waits over 5 minutes at a loans desk.', 'in person'],
    ['A fault on a standard line is mended in a day.', ''],
    ['A & E patients are treated within four hours.', 'in person'],
    ['You are called within 5 minutes of arriving at the eye clinic.', 'phone, in person'],
  ])('of "%s" are "%s"', (text, channels) => {
    const found = read(text).channels.map(({ channel }) => channel)
    expect([...new Set(found)].join(', ')).toBe(channels)
  })
})
