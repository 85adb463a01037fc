import { describe, expect, it } from 'vitest'
import { read, tableOf, tableOfLimits } from '../../helpers/readings.ts'

tableOf(
  'a person who serves',
  ({ people }) => people,
  [
    'The Vice-Chancellor replies to all letters within 15 days.',
    'Site manned 24 hours a day.',
    'The person who answers gives you a name.',
    'A customer care executive will contact you within 24 hours.',
    'Our guards patrol the car park each hour.',
    'The ward sister greets each patient on arrival.',
    'Letters signed by the Minister within 15 days.',
  ],
  [
    'Our virtual assistant answers at once.',
    'The bus operator refunds you within 10 days.',
    'We vet applications within 5 days.',
    'Someone who emails us is answered in two days.',
    'Staff travel claims are paid within 10 days.',
    'GP letters are typed within 5 working days.',
    "Doctors' letters are sent within 48 hours.",
    'Reports are sent to the referring physician within 24 hours.',
    'Feedback is given to the manager within 2 days.',
    "Agents' fees are paid in 30 days.",
    'Candidates and examiners are told of the timetable 4 weeks before.',
    'We reply to solicitors within 5 days.',
    "Engineers' registration certificates are issued in 10 days.",
    'We tell the driver within 2 days.',
    'Payroll: staff are paid on the last working day of the month.',
    'Staff will receive their payslips by the 25th.',
    'Discharge summary sent to GP within 24 hours.',
    'Your landlord or agent is told in 2 days.',
  ],
)

tableOf(
  'a named place',
  ({ places }) => places,
  [
    'Calls to our Dundee call centre are answered within 30 seconds.',
    'Passengers at Heathrow wait no more than 10 minutes.',
    'Books are retrieved from the stacks at Boston Spa within 2 hours.',
    "Emails to the Registrar's mailbox are answered in 3 days.",
    'Town areas: 7 days; villages: 15 days.',
    'Trains between York and Leeds run on time 92% of the time.',
    'Street lights in conservation areas repaired in 10 days.',
    'The lost property office at Victoria answers within 2 days.',
    'Patients at the Royal Infirmary are seen in 30 minutes.',
    'Flights at Gatwick depart on time.',
  ],
  ['Within the Department all letters are logged within one day.'],
)

tableOf(
  'what happens to the rest',
  ({ remainder }) => remainder,
  [
    'We repair it in 24 hours; if parts are needed it may take up to 5 days.',
    "Calls that we can't answer at once go to a message service and are returned the same day.",
    'If you have not heard from us by then, ask for the manager.',
    'If a bus fails to arrive within 20 minutes, the taxi is on us.',
    'If you do not get a reply within 14 days, you may appeal to the first appellate authority.',
    '80% of calls in 20 seconds; no caller waits over 3 minutes.',
    'Repairs are done in a day; heaters are lent if it cannot be mended by then.',
    'We decide in 5 and not later than 10 days.',
    'We answer in a day; one that needs advice gets a call back.',
  ],
  [
    'We explain our decision in writing within 10 days.',
    'If a bin is missed we come back within 2 days.',
    'If you complain, we apologise where we were wrong and reply in 10 days.',
    'Penalty notices are issued within 14 days.',
    'A voucher is sent within 5 days of your order.',
    '80% of minor plans in 8 weeks and 60% of major plans in 13 weeks.',
  ],
)

tableOf(
  'every case',
  ({ universal }) => universal,
  [
    'We answer every one of your letters within 5 days.',
    'All in-house repairs checked by a supervisor.',
    'We reply to all who write within 10 days.',
    'Not one caller is put on hold for over a minute.',
  ],
  ['At all times we are polite.'],
)

tableOf(
  'the end of the clock',
  ({ clockStop }) => clockStop,
  [
    'Timetables are displayed 4 weeks before the season starts.',
    'The list is put up 7 days before the exam.',
    'Minutes circulated within 5 days of the meeting.',
    'The reply leaves us within 10 days.',
    'Baggage is on the carousel within 20 minutes.',
    'Patients are discharged by noon.',
    'The certificate is ready for you to pick up in 3 days.',
    'The report goes to the applicant within 5 days.',
    'Applicants hear the outcome within 10 days.',
    'Our nurse calls you within 2 hours.',
  ],
  [
    'Requests for delivery are met in 2 days.',
    'We deal with notifications within 5 days.',
    'Payment queries are resolved in 5 days.',
    'Visitors who arrive late are seen within 20 minutes.',
    'Calls are answered promptly and you are told our name.',
    'The dispatch office answers within 3 rings.',
    'Delivery complaints are answered in 10 days.',
    'Deliveries are checked within 2 days.',
    'Calls about deliveries are answered within 20 seconds.',
    'We will get back to you within 2 days.',
    'Payment plans are agreed within 5 days.',
  ],
)

tableOf(
  'the start of the clock',
  ({ clockStart }) => clockStart,
  [
    'Referral to treatment: 18 weeks.',
    'Having received your claim, we pay it within 10 days.',
    "We give you 3 days' warning before entering your home.",
  ],
  ['Call us and we answer within 20 seconds.', 'Email us and we reply within 2 days.'],
)

tableOf(
  'hours',
  ({ hours }) => hours,
  [
    'Open 0830-1700.',
    'Telephone cover between 0700 and 2200 daily.',
    'Manned from 08.00 hours to 20.00 hours.',
    '9-5 Monday to Friday.',
    'From 9 in the morning to 6 in the evening.',
    'Desk staffed 0900 to 1700.',
    'Open Mon-Fri 9-5.',
    'Library opens at 10.',
    'Weekdays 9 to 5.30.',
    'We work Monday to Friday, 9 to 5.',
    'Emergency service 24 hours, 365 days a year.',
  ],
  [],
)

describe('the levels', () => {
  it.each([
    [
      'Calls are answered within 20 seconds 80% of the time and none waits more than 3 minutes.',
      '80 20 second, 100 3 minute',
    ],
    ['All letters are answered in 15 days and 80% in 10 days.', '100 15 day, 80 10 day'],
    [
      'We acknowledge letters within 3 days; 80% are answered in 10 days and 95% in 20.',
      '80 10 day, 95 20 day',
    ],
    [
      '90% of passengers wait less than 10 minutes at peak times and less than 5 minutes at other times.',
      '90 10 minute, 90 5 minute',
    ],
    ['We send copies within two days, 70% of them within one.', '100 2 day, 70 1 day'],
    ['Next day: 99% in town, 98% outside it.', '99 1 day, 98 1 day'],
    ['95% of residents and 92% of visitors are cleared in 15 minutes.', '95 15 minute, 92 15 minute'],
    ['80% of calls are answered in 20 seconds and the machine is mended in 2 days.', ''],
  ])('of "%s" are "%s"', (text, levels) => {
    const { targets } = read(text)
    expect(targets.map(({ percent, limit }) => `${percent} ${limit.value} ${limit.unit}`).join(', ')).toBe(
      levels,
    )
  })
})

tableOfLimits([
  ['Cuts of more than four hours are announced 2 days before.', '2 day'],
  ['Callers on hold over 5 minutes are rung back the same day.', '0 day'],
  ['Staff payslips and P60s go out in 3 days.', '3 day'],
  ['Loans: the day the need arises.', '0 day'],
  ['We decide in 5 and not later than 10 days.', '5 day, 10 day'],
  ['Forms that come after 3 pm are treated as received on the next day and answered in 2 hours.', '2 hour'],
  ['No call should go past eight rings.', '8 ring'],
  ['We attend priority 1 leaks in 35 minutes and priority 2 in 90.', '35 minute, 90 minute'],
])
