import { describe, expect, it } from 'vitest'
import { read, tableOf } from '../../helpers/readings.ts'

// Each table holds wordings of one field that stand in no annotated file: the classes of words are read, not the sentences.
tableOf(
  'the end of the clock',
  ({ clockStop }) => clockStop,
  [
    'Issuance of permits: 10 days.',
    'Reimbursement of travel costs within 30 days.',
    'Claimants are alerted to missing papers within 3 days.',
    'We confirm receipt of your form in 2 days.',
    'Your deposit is returned to you within 14 days.',
    'The refund is credited to your bank account in 5 days.',
    'Bursaries are disbursed within 2 weeks of enrolment.',
    'A plumber will be with you in 3 hours.',
    'We will be at your door inside 4 hours.',
    'The lifeboat reaches the scene in 30 minutes.',
    'Your heating is back on within a day.',
    'Missed calls are rung back within 2 hours.',
    'You receive your certificate within 10 days.',
    'Applicants are given a decision within 20 days.',
    'Results are announced within 6 weeks of the exam.',
    'Minutes are posted on the website within 5 days.',
    'Passports are couriered to you within 4 days.',
    'Your order can be picked up within 2 days.',
    'Findings are forwarded to the applicant within 15 days.',
    'A volunteer picks up your call in 30 seconds.',
    'Callers get through to a nurse within a minute.',
    'You are speaking to an adviser within 2 minutes.',
    'Where papers are missing, clients are advised in writing within 5 days.',
    'From receipt of the call to arrival of the crew: 8 minutes.',
    'The panel’s finding is conveyed to both sides within 20 days.',
    'We have your water back in 6 hours.',
    'Your note goes to a team, which acknowledges it within 3 days.',
    'Renewed licences are handed over within 20 minutes of payment.',
    'The gas is back within 8 hours.',
    "Tenants get a fortnight's notice of building work.",
  ],
  [
    'A change of address sent by post takes 4 weeks.',
    'We reply in 30 days; you are told if more time is needed.',
    'Please send your form by post; we decide in 9 days.',
    'We aim to initiate payment in 20 days.',
    'Applications are considered within 20 days.',
    'We look into complaints within 10 days.',
    'Faults are fixed within 6 hours.',
    'Requests are finalised in 8 days, plus delivery time.',
    'We get in touch within 2 days.',
    'You hear from us within 2 days.',
    'Requests take 5 days, unless more time is needed, in which case we inform you of the new date.',
    'Appeals are settled in 6 weeks.',
    'A tutor responds to email and phone questions in 2 days.',
    'Response to email requests in 20 minutes.',
    'Give notice of any change and the award is assessed again in a week.',
  ],
)

tableOf(
  'the start of the clock',
  ({ clockStart }) => clockStart,
  [
    'We decide within 8 weeks, counted from the day your file is complete.',
    'The minute you sign, a key is handed to you.',
    'Issued on the same working day of the loan account being opened.',
    'Grants are paid 30 days in advance of the opening date.',
    'Tickets go out not less than 10 days before you travel.',
    'Letters are opened on the day they arrive.',
    'Nobody waits over 20 minutes, counted from taking a ticket.',
    'Told of a leak, we come within 4 hours.',
    'A card is issued on the same day of an account being opened.',
    'We email you within an hour of your asking.',
    'Letters are answered the same day they arrive.',
    'A receipt is shown as soon as you pay.',
    'After joining the queue you wait at most 5 minutes.',
    'We pay within 30 days, commencing on the invoice date.',
    'Form in → permit out: 10 days.',
    'Ask for a copy and you will have it in 3 days.',
    'Upon acceptance of an offer, keys are handed over in 5 days.',
    'Subsequent to the inspection, a report is sent in 7 days.',
    'Five days after the closing date we publish the list.',
    'On arrival, patients are greeted in 2 minutes.',
    'As soon as the road is dry, lines are painted within 3 days.',
    'We refund you the same day as you ask.',
    'Decisions take 20 days from our receipt of the file.',
  ],
  [
    'Calls are answered in 4 minutes, from 9 a.m. to 5 p.m.',
    'Warnings give 45 minutes of lead time.',
    'Grass is cut every 12 days from April to September.',
    'We reply within 10 days.',
    'Calls after hours are answered within 10 minutes.',
    'We look after you within 10 minutes.',
    'We reply as soon as we can.',
    'Within 4 hours where the form is typed.',
    'We pay from Monday in 10 days.',
  ],
)

tableOf(
  'what happens to the rest',
  ({ remainder }) => remainder,
  [
    'Calls are answered in 20 seconds; those not answered by then go to a callback queue.',
    "If our plumber doesn't turn up within 4 hours, we take £20 off your bill.",
    'Answered in 3 rings; if all our lines are taken, leave your number and we ring back.',
    'We decide in 20 days; otherwise we write with the reason for the delay.',
    'Delivered in 3 days or your money back.',
    'Delivered in 3 days or it is free.',
    'If the deadline is missed, a supervisor calls you.',
    'We reply in 10 days; in the event of delay you are told the new date.',
    'Where this is exceeded, the case passes to the head of service.',
    'Half in 3 days and 95% in 10.',
    'Unless we answer within 20 days, you pay no fee.',
    'In case of failure the fee is refunded after 10 days.',
    'We reply in 3 days, or we will call you back.',
    'Cases that cannot be settled in a day go to a specialist.',
    'If you wait more than 20 minutes, ask for the manager.',
    'We reply in 5 days. Beyond that, we update you every week.',
    'Connections are made in 7 days, failing which Rs. 50 a day is paid to the consumer.',
    'Should we be unable to answer in time, you get an interim reply.',
    'We reply in 10 days and, where that proves impossible, say when we will.',
  ],
  [
    'We reply in 10 days, though some take longer.',
    'Should you hear nothing in 10 days, you may ring us.',
    'If you apply online we decide in 5 days.',
    'Fixed in 4 hours, 8 hours at night.',
    'We answer 80% of calls in 20 seconds.',
  ],
)

tableOf(
  'a person',
  ({ people }) => people,
  [
    'The registrar signs within 3 days.',
    'Police arrive within 10 minutes.',
    'Firefighters reach you in 8 minutes.',
    'A vet sees your animal in 20 minutes.',
    'One of our team picks up in 20 seconds.',
    'You speak with a navigator within a day.',
    'A mediator is named in 5 days.',
    'Somebody answers in three rings.',
    'You get a live person within a minute.',
    'Cashiers serve you in 5 minutes.',
    'A named contact rings you within 2 days.',
    'An arborist will visit within a week.',
    'Claims are checked by a loss estimator in 3 days.',
    'A member of the enquiries team picks up in 3 rings.',
    'The tehsildar decides within 15 days.',
  ],
  [
    'Letters to the mayor are answered in 10 days.',
    'Officer vacancies are filled in 20 days.',
    'Complaints addressed to the commissioner are read in 5 days.',
    'Engineer enquiries are answered in 3 days.',
    'A customer will wait 3 minutes.',
    'Calls from the police are answered in 5 seconds.',
    'The work is done by a later date.',
    'Customers wait 3 minutes.',
    'We reply in 3 days.',
  ],
)

tableOf(
  'a place',
  ({ places }) => places,
  [
    'Appeals filed with the Housing Bureau are heard in 20 days.',
    'At the Hill Road Depot you wait 5 minutes.',
    'Parcels in Ontario arrive in 3 days.',
    'Crews reach Cork and the Aran Islands in 2 hours.',
    'Repairs across Wales are done in 10 days.',
    'In downtown areas, bins are emptied daily within 24 hours.',
    'Within municipal limits, leaks are fixed in 8 hours.',
    'Calls to the tax helpline are answered in 3 minutes.',
    'The Quay Street Clinic sees you in 20 minutes.',
    'Emails to the Bookings Inbox get an answer in 2 days.',
    'At Terminal 2, bags arrive within 20 minutes.',
    'Calls to 311 are answered in 30 seconds.',
    'Calls to our Halifax office are answered in 10 seconds.',
    'In the northern region, crews arrive in 2 hours.',
  ],
  [
    'The Laboratory reports in 5 days.',
    'We decide within 3 weeks of your arrival in Canada.',
    'Our Fire Stations open at noon.',
    'Our branches serve you in 5 minutes.',
    'We reply in English within 5 days.',
    'Applications made in March are decided in 5 days.',
    'Village clinics see patients in 20 minutes.',
    'Passport enquiries are answered in 3 days.',
    'Letters in French are answered in 10 days.',
    'You can collect at a branch in 2 days.',
  ],
)

describe('the channels', () => {
  it.each<[text: string, channels: string[]]>([
    ['By facsimile: 2 days.', ['letter']],
    ['Letters of appeal are read in 3 days.', ['letter']],
    ['You get a letter of offer in 3 days.', []],
    ['The ruling is shown on screen at once.', ['web']],
    ['Ring the office and we answer in 20 seconds.', ['phone']],
    ['Queues at the checkout last 5 minutes.', ['in person']],
    ['In our branches you wait 5 minutes.', ['in person']],
    ['We will be at your home within 2 hours.', ['in person']],
    ['Technicians attend within 4 hours.', ['in person']],
    ['Direct messages and tweets: 2 hours.', ['web']],
    ['Voice messages left overnight: by noon.', ['phone']],
    ['At the ticket window you wait 5 minutes.', ['in person']],
    ['Sent by registered post in 3 days.', ['letter']],
    ['Telephonic queries get an answer in a day.', ['phone']],
    ['Grievances on the e-portal: 15 days.', ['web']],
    ['Walk-ins are served in 10 minutes.', ['in person']],
    ['We post the results within 3 days.', ['letter']],
    ['We pay you on the day of your appointment.', []],
  ])('of "%s" are %j', (text, channels) => {
    expect([...new Set(read(text).channels.map(({ channel }) => channel))]).toEqual(channels)
  })
})

describe('the share of cases', () => {
  it.each<[text: string, percent: number | undefined]>([
    ['Four in five callers wait under a minute.', 80],
    ['Answered in 20 seconds, nine times in ten.', 90],
    ['Two thirds are answered in a minute.', 66.7],
    ['Of every hundred callers, ninety wait under a minute.', 90],
    ['Half within 3 days.', 50],
    ['Half an hour is the longest wait.', undefined],
    ['Nine-tenths of bills are right.', 90],
    ['Free of defects in 97% of checks.', 97],
    ['Without mistakes 97% of the time.', 97],
    ['We get 19 of every 20 bills right.', 95],
    ['95 in every 100 trains run.', 95],
    ['Ninety-nine out of a hundred parcels arrive in 3 days.', 99],
    ['At least 95 p.c. of calls are answered.', 95],
    ['A third of letters are answered in a day.', 33.3],
    ['We pay 2 out of 10 days late.', undefined],
    ['Mistakes in under 3% of bills.', undefined],
    ['We accept an error rate of 3%.', undefined],
  ])('in "%s" is %s', (text, percent) => {
    expect(read(text).shares[0]?.percent).toBe(percent)
  })
})

describe('the limits', () => {
  it.each<[text: string, limits: string[]]>([
    ['We ring you by close of business on the next working day.', ['1 day']],
    ['Half take 3 days; hard ones take up to 8.', ['3 day', '8 day']],
    ['80% inside 2 days, 95% inside 4.', ['2 day', '4 day']],
    ['Most in 5 days, all in no more than 9.', ['5 day', '9 day']],
    ['You have lived here for more than 5 years.', []],
    ['We come within the 4-hour slot you chose.', ['4 hour']],
    ['Members for at least 2 years pay less.', []],
    ['A reply by the end of tomorrow.', ['1 day']],
    ['By the end of the day after.', ['1 day']],
    ['The day after we get it, we reply.', ['1 day']],
    ['If your train is more than 30 minutes late, tell us.', []],
    ['Decided by the twentieth working day.', ['20 day']],
    ['We text you an hour before we come.', ['1 hour']],
    ['Post is opened the day it arrives.', ['0 day']],
    ['Answered in 3 rings nine times in ten.', ['3 ring']],
    ['Done overnight.', []],
    ['Within seventy-two hrs.', ['72 hour']],
    ['As a rule within 3, and never later than 6, days.', ['3 day', '6 day']],
    ['Emails in 2 days and a letter within 7: so we hope.', ['2 day', '7 day']],
    ['Mended by the end of the third working day.', ['3 day']],
    ['A note in 2 days, and within 9 we write in full.', ['2 day', '9 day']],
    ['Claims in person take 3 working days, postal ones within about 5.', ['3 day', '5 day']],
    ['A twenty-four (24) hour complaints service.', []],
    ['After thirty-one days without news, we close the case.', []],
    ['The 48-hour regional forecast is right in 8 cases of 10.', []],
  ])('of "%s" are %j', (text, limits) => {
    expect(read(text).limits.map(({ value, unit }) => `${value} ${unit}`)).toEqual(limits)
  })

  it.each<[text: string, targets: string[]]>([
    ['80% inside 2 days, 95% inside 4.', ['80 2', '95 4']],
    ['Within 2 days in 80% of cases and within 4 days in all cases.', ['80 2', '100 4']],
    ['Small jobs in 2 days, all other jobs in 9 days, 80% of the time.', []],
    ['Two thirds in 5 days and the remainder in 10.', ['66.7 5', '100 10']],
    ['80% in 2 days.', []],
  ])('and shares of "%s" pair as %j', (text, targets) => {
    expect(read(text).targets.map(({ percent, limit }) => `${percent} ${limit.value}`)).toEqual(targets)
  })
})

describe('the kinds', () => {
  it.each<[text: string, kinds: string[]]>([
    ['Bills are sent on the due date.', ['timeliness']],
    ['You get a receipt as soon as you pay.', ['timeliness']],
    ['We give complete and accurate answers to questions.', ['accuracy', 'appropriateness']],
    ['We decide within 5 days of a complete and accurate form.', ['timeliness']],
    ['Service is offered in both Welsh and English.', ['appropriateness']],
    ['Staff give their name at the start.', ['appropriateness']],
    ['If there is an error in your form we write in 5 days.', ['timeliness']],
    ['Reports are out by 31 March.', ['timeliness']],
    ['We wait on the day you choose.', ['timeliness']],
    ['97% of buses run.', ['other']],
    ['Translations are of professional quality and without errors.', ['accuracy']],
    ['You are told in words you understand.', ['appropriateness']],
    ['Meters are read to within 2% of true use.', ['accuracy']],
    ['The lifts are in service 98% of the time.', ['other']],
    ['We listen, and treat you fairly.', ['appropriateness']],
    ['Ring us in Irish and the whole call is in Irish.', ['appropriateness']],
    ['Parcels arrive undamaged.', ['accuracy']],
    ['We settle it on your first visit.', ['other']],
  ])('of "%s" are %j', (text, kinds) => {
    expect([...read(text).kinds].map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
  })
})

describe('the vague words', () => {
  it.each<[text: string, vague: string[]]>([
    ['The objective of this service is to reply in 5 days.', ['objective']],
    ['Standard visa applications take 9 days.', ['Standard']],
    ['This standard was set in May.', []],
    ['We endeavoured to reply whenever practicable.', ['endeavoured', 'whenever practicable']],
    ['Striving for timely, courteous service', ['Striving', 'timely', 'courteous']],
    ['In normal circumstances we reply in 5 days.', ['normal circumstances']],
    ['Other than in exceptional circumstances, 5 days.', ['exceptional circumstances']],
    ['You wait 5 minutes at the most.', []],
    ['Simpler cases take 5 days.', ['Simpler']],
    ['The most complex cases take 5 days, or sooner.', ['most complex', 'or sooner']],
    ['We work toward replying as promptly as possible.', ['work toward', 'as promptly as possible']],
    ['As far as possible we reply in 5 days.', ['As far as possible']],
    ['Our targets are set each year.', []],
    ['We clear 80% of letters in 5 days.', []],
    ['The Standard Life Building opens at noon.', []],
    ['Waiting is kept to a minimum.', ['kept to a minimum']],
  ])('of "%s" are %j', (text, vague) => {
    expect(read(text).vague.map((one) => one.text)).toEqual(vague)
  })
})
