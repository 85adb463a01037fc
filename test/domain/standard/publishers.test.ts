import { describe, expect, it } from 'vitest'
import { read, tableOf, tableOfLimits } from '../../helpers/readings.ts'

// Wordings of many publishers, each with its own order of clauses, nouns and marks.
tableOf(
  'what happens to the rest',
  ({ remainder }) => remainder,
  [
    'We reinstate your supply within 24 hours, else you are owed £50.',
    'New connections are made in 7 working days, or a rebate of 10 rupees a day is paid.',
    'Orders are processed in 5 days, or your money is refunded.',
    'Someone sees you in 30 minutes. Any longer and you get an explanation.',
    'If the wait goes past 20 minutes, the duty manager opens another till.',
    'Appointments start within ten minutes of the time given; where they do not, the clerk explains.',
    'We settle three quarters of complaints there and then; the others get a letter in eight weeks.',
    'Two thirds of visitors are seen in ten minutes, nine tenths in twenty.',
    'Half of all claims are paid in a week, and every one in a month.',
    'We answer in 5 days or tell you when we shall.',
    'When our target slips, the report says why.',
    'If you are still waiting after 30 minutes, tell a steward.',
    'You may go to the Ombudsman if eight weeks pass without our answer.',
    'Complaints take 5 days. Anything not sorted by then goes to the manager.',
    'A decision is given on the spot in seven cases out of ten and inside a week in the others.',
    'Faults: 4 hours; compensation Rs 50 per default.',
    'Your case is closed within 30 days; for the one that is not, we write.',
    'If there is a wait of more than ten minutes, we say why.',
    "We restore power in 24 hours or credit a day's charge.",
    'Quotes take 3 days, or the caller is told when to expect one.',
    'The site is up 99% of the time; below that you are entitled to a credit.',
    'We act on your form in 9 days, or refund the fee.',
    'If HMB cannot see you in 30 days, you may choose another clinic.',
    'A price is given in 2 days or we specify when it will be ready.',
    'Orders take 4 days or the customer can claim compensation.',
    'Cards come in 9 days, or the fee is paid back.',
    'Where the deadline is extended, the clerk writes to you within 9 days.',
    'A decision in 9 weeks, or to inform you within that time of the reason.',
    '80% is done at once and we refer the other 20 per cent to a colleague.',
    'Sets are mended in 9 days or the patron can ask for another.',
    'Power is back in 9 hours; after that a tenant receives £9.',
    'We answer in 9 days; if it is more complex we arrange to meet you.',
    'Nine in ten patients have a bed in 9 hours, and everyone has one within 20.',
    'We come in 9 hours. Miss that and you receive £9.',
    'Power is back in 9 hours; past that, a household is paid £9.',
    'We answer in 9 rings, and a call we have missed is returned next day.',
    'The site is up 99% of the time; in a month that falls short of this you get a tenth back.',
    'If no decision is made in 9 weeks you may appeal to the Tribunal.',
    '80% in 9 days; the outstanding 20% in 20 days.',
  ],
  [
    'Bring goods back in 30 days with the receipt and we refund you in full.',
    'Category 1: 85% in 8 minutes, Category 2: 90% in 20 minutes.',
    'For hard cases, an interim reply is provided within 10 working days.',
    'Billing queries, where no visit is needed, in 5 days.',
    'New cards for 9 in 10 in 5 days and lost ones for 19 in 20 in 2 days.',
    'If you hold a permit you will not pay more than $2 a day.',
    'Waits are under 10 minutes, unless advised otherwise.',
    'Fibre takes 9 days where there is a duct, and a month where the cable must be extended.',
  ],
)

tableOf(
  'every case',
  ({ universal }) => universal,
  [
    'We send an acknowledgement on all written complaints in 3 days.',
    'All 999 calls are answered in 9 seconds.',
    'None takes longer than 20 days.',
    'We check every meter every ten years.',
    'Letters: 5 days for 75%, 20 days for all.',
    'Everybody who writes by post hears back in 15 days.',
    'Calls on hold: none beyond 6 minutes.',
    'We come in 9 minutes to all burglar alarm 110 calls, measured from the first ring.',
    'All Amber Zone patients are seen in 9 minutes.',
  ],
  [
    'Repairs take 28 days, though not always in bad weather.',
    'Almost every call is dealt with inside five minutes.',
    'We publish the timetable 12 weeks ahead of each change.',
    'We inspect a bridge every 20 months.',
    'Within 9 days of receipt of all papers.',
    'Once we have all forms we decide in 5 days.',
    'Visitors to the hall (no appointment) are seen in 20 minutes.',
    'Your gas is back on a day after all bills have been paid.',
    'Permits that need no decision of the board take 5 days.',
    'Percentage of all permits granted in 20 days: 80 per cent',
    'A badge comes within 9 days of the form and all parcels needed.',
    'Of all calls, 80% are answered in 9 seconds.',
  ],
)

tableOf(
  'the end of the clock',
  ({ clockStop }) => clockStop,
  [
    'Return telephone messages within one day.',
    'Provide an acknowledgement response within 7 days.',
    'A low-pressure complaint brings a technician to your door in two days.',
    'The payment reaches your bank in 5 days.',
    'Following the close of consultation a summary is put on our website in 12 weeks.',
    'The outcome is made known to both sides in 28 days.',
    'An adviser joins your call within 90 seconds.',
    'An officer reviews the case and lets you know the outcome within 20 days.',
    'Notices are served 21 days before we enter.',
    'We get a plumber to you in 2 hours.',
    'The report reaches candidates within two months.',
    'You hear whether you have a place within 5 days.',
    '% of parcels delivered by next working day: 97%',
    'The clock runs from the alarm until the crew arrives: 8 minutes.',
    'Road closures are publicised 10 days ahead.',
    'The council tells an objector its decision in 9 days.',
    'Supply resumes within 7 hours.',
    'Closures: notice in writing 10 days before.',
    '60% of emergency calls reached within 9 minutes.',
    'The time between the alarm and the arrival of a crew is 8 minutes or less.',
    'The board will generally issue a permit within 6 days.',
    'Help takes 9 minutes. The clock runs from the call until our crew arrives.',
    'Issue 85% of tickets within 9 days.',
    'Circulation of the minutes 9 days after the meeting',
    'Patients are reached within 9 minutes.',
    'Grant payment issued in 9 days, once the papers are here.',
    'Grant letters sent to applicants within 9 weeks of the closing date.',
    'A lorry brings water in 9 hours.',
    'Cases are on the carousel 9 minutes after landing.',
    'Your card is in the post in 9 days.',
  ],
  [
    'For calls transferred from the front desk, 30 seconds.',
    'Provide applicants with a response in 9 days.',
    "Questions we can't answer in 2 days are passed to a specialist.",
    'We process your grant within 30 days if your papers reach us before May.',
    'Mail and Fax: 6 working days',
    'If it is not settled in 5 days, the bank keeps the saver informed.',
    'We provide a quick resolution within 5 days.',
    'Leaks are looked at in 9 hours if notified before noon.',
    'Our halls are clean and welcoming at all times.',
    'You pay £9 within 9 days.',
    'Dam notification filing: 9 days',
    'Letters sent to the board are answered in 9 days.',
    'We respond in 9 minutes where a warden has to attend.',
  ],
)

tableOf(
  'the start of the clock',
  ({ clockStart }) => clockStart,
  [
    'We log a letter on the day it comes and answer in 9 days.',
    'The clock starts when the last paper reaches us: 15 days.',
    'If works will close your road, we write to you 10 days in advance.',
    'Planned tests: residents hear 2 days in advance.',
    'Faults are looked at no later than the day after we hear of them.',
    'You are told of a change to your bus 9 days ahead.',
    'Repairs take nine days (where possible) from your call.',
    'We look into a leak immediately the warning reaches us.',
    "You have 9 days' notice from us before a visit.",
    'Riders affected by a diversion are told 9 days ahead.',
    'After you join the line, a nurse answers in 9 seconds.',
  ],
  [
    'Phone: 30 seconds\nEmail: 1 day\nPost: 10 days',
    'We write to you 10 days in advance.',
    'You get a notification of receipt at once.',
    'Our commitment: a reply in 9 days',
    '90% of claims in 9 days of processing time.',
    'Letters take 9 days. When work is too heavy for that, they go in order.',
  ],
)

tableOf(
  'hours',
  ({ hours }) => hours,
  [
    'Bins are emptied between 7H45 and 8H30.',
    'Samples in by 14.30 Monday to Friday are read that day.',
    'Phone us between eight in the morning and ten at night.',
    'Counter service ends at half past four.',
    'Calls outside 9-5 go to voicemail.',
    'Lines open 8–8 weekdays and 9–1 Saturdays.',
    'The line is open from 0600 to 2200 hrs.',
    'Ring us at any hour.',
    'Calls in business hours (9 to 5) take 20 seconds.',
  ],
  ['We reply in 3-5 weekdays.', 'Error rate: at 4.30 per cent.'],
)

tableOf(
  'a person who serves',
  ({ people }) => people,
  [
    'Queries sent in overnight are answered by a librarian before noon.',
    'An adviser joins within 90 seconds.',
    'Your supervisor reads each draft in three weeks.',
    'You deal with one person from start to end.',
    'An ecologist comments on your plans within 21 days.',
    'A duty officer texts back in an hour.',
    'Staff stand up to greet you.',
    'The matter goes to a steward, who will find out why.',
    'A human voice answers in 20 seconds.',
    'It may take an hour for a lift engineer to arrive.',
    'We aim for wardens to be there in 9 minutes.',
    'An approved contractor attends in 9 hours.',
    'Your account executive phones you in 9 days.',
    'You meet the person who will look after you.',
  ],
  [
    'Staff payslips within 2 days.',
    'A gas provider acknowledges a fault within 2 days.',
    'An enquiry from a Member or the Speaker is answered in 3 days.',
    'GP 95% within 30 hours',
    'Inspector General Appeals: 9 days',
    'Mayor/Councillor letters take 9 days.',
    'Told of an assault on a person, we act in 9 hours.',
    'Agents who write to us hear in 9 days.',
    'A letter goes out in 9 days of the plan being agreed with the doctor.',
  ],
)

tableOf(
  'a named place',
  ({ places }) => places,
  [
    'Our debt line answers in 20 seconds.',
    'A report is made to the duty desk.',
    'Ring us on 1800 200 300.',
    'Breakdowns on the Harbour Bridge: 9 minutes.',
    'Residents hear from 311 Leeds in 9 minutes.',
    'Callers at the licensing office wait 9 minutes.',
    'Nobody visiting the ReadingZone waits 9 minutes.',
  ],
  [
    'Citizens at the front counter are served at once.',
    'Enquiries at the public counter take 15 minutes.',
    'The keeper opens the hall 30 minutes before the start.',
    'Target = 95% @ 24 h',
    'Grade A (Rapid Service): 2 hours; grade B (Ordinary Service): 9 hours',
    'Our promise: Customer service in nine minutes',
    'Walk up to a service desk and we greet you in 9 seconds.',
    'Suburban buses come every 9 minutes.',
  ],
)

tableOfLimits([
  ['A crew is with you within an hour and a half of your call.', '1.5 hour'],
  ['We come in two-and-a-half hours.', '2.5 hour'],
  ['Ready in 1½ days.', '1.5 day'],
  ['Nine customers in ten are served in a quarter of an hour.', '15 minute'],
  ['Marked essays come back fifteen term-time working days after the deadline.', '15 day'],
  ['Stage 1: ten working days. Stage 2: twenty.', '10 day, 20 day'],
  ['A letter is answered in 5 days, a hard one in 6 to 10.', '5 day, 10 day'],
  ['An adviser joins within 90 seconds in 4 of 5 chats.', '90 second'],
  ['Enquiries are taken from 8.00 until 18.00 hrs.', ''],
  ['Notice is given 120 cal. days ahead.', '120 day'],
  ['Emails: 1 bd; letters: 10 bds.', '1 day, 10 day'],
  ['Faults are cleared in two working days (urban) and three (rural).', '2 day, 3 day'],
  ['Records of earlier years: allow a month.', '1 month'],
  ['Homes without water for more than 12 hours in any one day: below 1%', ''],
  ['Applicants under 18 years of age are seen with a parent.', ''],
  ['The desk is staffed between 9:15 and 16:45 hours.', ''],
  ['Rooms: less than 5 days downtime a year', ''],
  ['Meters are read again the working day after a complaint.', '1 day'],
  ['The server is up 99% of the time; in a month below that you pay nothing.', ''],
  ['Orders are sent within the current working day.', '0 day'],
  ['Gas in 9 days where there is a main, and within a month where there is none', '9 day, 1 month'],
  ['Our line is free and runs 24 hours.', ''],
  ['If the fault is ours and we take over 9 hours to mend it, you get £9.', '9 hour'],
  ['A reply comes within two [2] days.', '2 day'],
  ['If we are more than 9 minutes late you receive £9.', '9 minute'],
  ['A firm that is more than 9 minutes late for its slot pays you £9.', '9 minute'],
  ['Callers more than 9 minutes late lose their slot.', ''],
  ['Up 99% of the time; in a month that falls short you pay less.', ''],
])

describe('the levels', () => {
  it.each([
    ['Mail posted before 7pm: 99% delivered in town by the next day, 98% outside it.', '99 in 1, 98 in 1'],
    ['Visas: 90% in four weeks. Other visas: 90% in six weeks.', '90 in 4, 90 in 6'],
    ['Repairs, 95%: emergency 4 hours / urgent 8 hours / routine 90 hours.', '95 in 4, 95 in 8, 95 in 90'],
    ['Priority A 1 day, B 5 days, C 28 days: 97%', '97 in 1, 97 in 5, 97 in 28'],
    ['Gas smells: 97% within the hour, the other 3% within two', '97 in 1, 100 in 2'],
    ['Small cases 90% in 15 weeks; large cases 90% in 30 weeks', '90 in 15, 90 in 30'],
    ['Claims: 90% in 30 days of having all papers; a first payment in 7 days', ''],
    ['Measure: 80% in 15 days, Result: 76%', ''],
    ['Waiting time: 15 minutes or less for 85% of clients', ''],
  ])('of "%s" are "%s"', (text, levels) => {
    const found = read(text).targets.map(({ percent, limit }) => `${percent} in ${limit.value}`)
    expect(found.join(', ')).toBe(levels)
  })
})

describe('the channels', () => {
  it.each([
    ['Our crisis line is answered by a nurse.', 'phone'],
    ['Lines open at 8am.', 'phone'],
    ['Inspectors at the primary inspection line greet you.', 'in person'],
    ['Results arrive six weeks post-examination.', ''],
    ['Callers with an appointment at the office are seen at once.', 'in person'],
    ['Your housing officer calls on tenants.', 'in person'],
    ['A landline fault is repaired in 2 days.', ''],
    ['Write to PO Box 40.', 'letter'],
    ['You are met at any of our shops.', 'in person'],
    ['Written and telephone complaints: 5 days', 'letter, phone'],
    ['Written billing queries: 10 days', 'letter'],
    ['We speak and communicate with you in plain words.', ''],
    ['Customers receive a letter within 9 days.', ''],
    ['90% of calls to booking offices are answered.', 'phone'],
    ['Claims sent electronically take 9 days.', ''],
    ['Trapped in a cellar - with you in 9 minutes', ''],
    ['A leak gets a site visit in 9 hours.', 'in person'],
    ['Our report is with you 9 days after the site visit.', ''],
    ['A written grievance is answered in 9 days.', 'letter'],
    ['Correspondence by email is answered in 9 days.', 'email'],
    ['85% of visitors are very satisfied.', ''],
    ['Repairs to your home take 9 days.', ''],
    ['Those who call in person at the hall are seen in 9 minutes.', 'in person'],
    ['Calls to 999: an officer is at the scene in 9 minutes.', 'phone'],
    ['If we call off a visit you hear the day before.', 'in person'],
    ['We attend burst pipes in 9 hours.', ''],
    ['A plumber attends burst pipes in 9 hours.', 'in person'],
    ['Ring 0123 456, and we come in 9 hours.', 'phone'],
    ['We send you a letter within 9 days.', ''],
    ['Personal callers are seen in 9 minutes.', 'in person'],
    ['You will be called for interview in 9 days.', ''],
    ['In our 90 busiest branches you wait 9 minutes.', 'in person'],
  ])('of "%s" are "%s"', (text, channels) => {
    expect([...new Set(read(text).channels.map(({ channel }) => channel))].join(', ')).toBe(channels)
  })
})

describe('the kinds', () => {
  it.each([
    ['Where it cannot be settled at the first point of contact, we call you promptly.', 'timeliness'],
    ['We use simple words.', 'appropriateness'],
    ['Roads are swept twice a week; repairs follow within 5 days.', 'timeliness, other'],
    ['Nothing is promised here but a fair rent.', 'other'],
    ['The line, open 24 hours a day, answers in 20 seconds.', 'timeliness, other'],
    ['Abandoned bicycles are removed in 3 days.', 'timeliness'],
    ['While your file is open, you hear from us every 20 days.', 'timeliness'],
    ['95% of scans are legible.', 'accuracy'],
    ['Refunds are paid in 5 days if your fees are up to date.', 'timeliness'],
    ['Pleasant to deal with: 90% very satisfied', 'other'],
    ['Reliability figures are published within 9 days.', 'timeliness'],
    ['80% of customers agree that they were served.', 'other'],
    ['Death-in-service grants are paid in 9 days.', 'timeliness'],
    ['Each answer is checked by a second clerk before it is sent.', 'accuracy'],
    ['Our halls open 8:30 to 4; waits are 9 minutes.', 'other, timeliness'],
    ['Calls are answered in 9 seconds, 24 hours a day.', 'timeliness'],
    ['The desk, which is staffed 24 hours a day, answers in 9 seconds.', 'timeliness, other'],
    ['Nine in ten guests will rate us as kind and helpful.', 'other'],
  ])('of "%s" are "%s"', (text, kinds) => {
    expect([...new Set(read(text).kinds.map(({ kind }) => kind))].join(', ')).toBe(kinds)
  })
})

describe('the shares', () => {
  it.each([
    ['Bill errors (wrong sum, wrong name): 0.4%', ''],
    ['The express fee is 10% higher.', ''],
    ['Late repairs: we take off 25% of the monthly rent.', ''],
    ['95% of bills are right.', '95'],
    ['95% of bill queries get an answer in 5 days.', '95'],
    ['Errors put right in 5 days: 95%', '95'],
    ['Waits of 15 minutes or less for 85% of clients', '85'],
    ['4 of 5 chats are joined.', '80'],
    ['Tax appeals: 70% decided in 9 weeks', '70'],
    ['Interest rates rise by 3%.', ''],
    ['Rush orders, with a surcharge of 100%, take 9 days.', ''],
    ['Bags come under nine minutes 95% of the time.', '95'],
    ['Nine parking permit requests in ten are settled in a week.', '90'],
  ])('of "%s" are "%s"', (text, shares) => {
    const found = read(text).shares.map(({ percent }) => percent)
    expect(found.join(', ')).toBe(shares)
  })
})

describe('the kind of day', () => {
  it.each([
    ['A receipt takes 5 days, a full answer 9 days (working days)', 'working'],
    ['Small jobs 5 days, large ones 20. All times are in calendar days.', 'calendar'],
    ['A reply in 5 days, and on working days a call.', 'unspecified'],
    ['An answer within 9 days (Monday to Friday)', 'unspecified'],
  ])('of "%s" is "%s"', (text, dayType) => {
    expect(read(text).dayType).toBe(dayType)
  })
})
