import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOfParts } from '../../../../src/domain/standard/composing/parts.ts'
import { sentenceOf } from '../../../../src/domain/standard/composing/sentence.ts'
import { fieldsOf } from '../../../../src/domain/standard/fields.ts'
import { readDraft } from '../../../../src/domain/standard/reading.ts'
import type { StandardFields } from '../../../../src/domain/standard/types.ts'
import { standardWords } from '../../../helpers/accuracy.ts'
import { anyStandard } from '../../../helpers/any-standard.ts'
import { say } from '../../../helpers/words.ts'

const words = standardWords()
const wording = (fields: StandardFields) => textOfParts(sentenceOf(fields, say))
/** Without the fields that are open. */
const stated = (fields: StandardFields) => JSON.parse(JSON.stringify(comparable(fields))) as object

describe('the wording of a standard', () => {
  it('is read back as the same fields, whichever are open', () => {
    fc.assert(
      fc.property(anyStandard, (fields) => {
        const text = wording(fields)
        const read = fieldsOf(readDraft(text, words))
        expect({ text, ...stated(read) }).toEqual({ text, ...stated(fields) })
      }),
    )
  })

  it.each([
    [
      "We give you 48 hours' notice of planned works.",
      '[what?] get notice at least 48 hours before planned works.',
    ],
    [
      "Customers get a month's notice of any change.",
      'customers are given notice at least 1 month before any change.',
    ],
    [
      'We send you an itinerary 5 days before you leave.',
      '[what?] are sent an itinerary at least 5 days before you leave.',
    ],
    ['Your parcel is sent to you within 3 days.', 'parcels are sent to you within 3 days.'],
    [
      'Correspondence sent to the board is acknowledged promptly in 5 days.',
      'pieces of correspondence are acknowledged within 5 days.',
    ],
    ['We return your call within 2 hours.', 'calls are returned within 2 hours.'],
    [
      'We send you your new licence within 3 weeks of getting your form.',
      'new licences are sent within 3 weeks of getting your form.',
    ],
    [
      'Tell us of a leak and a plumber will be with you in 3 hours.',
      '[what?] are [what happens?] by a plumber within 3 hours after you tell us of a leak.',
    ],
    ['You get your refund 5 days after we agree.', 'refunds are paid within 5 days after we agree.'],
    ['Patients are seen by dentist within 5 days.', 'patients are seen by a dentist within 5 days.'],
    ['Refunds on paper forms are issued within 9 days.', 'refunds on paper forms are issued within 9 days.'],
    [
      'A description of your choices is sent to you 9 days before you leave.',
      'descriptions are sent to you at least 9 days before you leave.',
    ],
    [
      'Rulings are issued an average of 9 days after the hearing.',
      'on average, rulings are issued within 9 days of the hearing.',
    ],
    ['We aim to have a licence on its way to you in 9 days.', 'licences are issued within 9 days.'],
    ['Doctor calls back in 9 hours', 'calls are called back by a doctor within 9 hours.'],
    [
      'Call customers back on the day they ask for',
      'customers are called back on the same day as they ask for.',
    ],
    [
      'Delivery in 9 hours or your money back',
      'deliveries are made within 9 hours. if we miss this, you get your money back.',
    ],
    ['Each caller speaks to no more than 2 people.', 'every caller speaks to no more than 2 people.'],
    [
      'We reply to social media messages in 9 hours.',
      'social media messages are [what happens?] within 9 hours.',
    ],
    ['Holiday requests approved in 9 days', 'holiday requests are [what happens?] within 9 days.'],
    ['Adjudicate claims in 9 days', 'claims are [what happens?] within 9 days.'],
    ['Every customer gets a smile.', 'every customer gets a smile.'],
    ['95% of our guests rate us good.', '95% of guests rate us good.'],
    [
      'A Debt Adviser gets in touch within 9 days of receiving a letter.',
      'letters are [what happens?] by a debt adviser within 9 days of receiving a letter.',
    ],
    [
      'Following a check proprietors will receive a letter within 9 days.',
      'proprietors get a letter within 9 days of a check.',
    ],
    [
      'Once you have joined the library contacts you within 9 days.',
      '[what?] are [what happens?] within 9 days after you have joined.',
    ],
    [
      'We text you a reminder 9 hours before your visit.',
      '[what?] are texted a reminder at least 9 hours before your visit.',
    ],
    [
      '90% of blood test results asked for by the Derby laboratory are sent within 9 days.',
      'at the derby laboratory, 90% of blood test results are sent within 9 days.',
    ],
    [
      'Calls to 0300 555 0111 are answered in 9 seconds.',
      'calls to 0300 555 0111 are answered within 9 seconds.',
    ],
    [
      'Claims are acknowledged in 2 days, checked in 5 days and closed in 9 days.',
      'claims are acknowledged within 2 days, are checked within 5 days, and are closed within 9 days.',
    ],
    ['Quotes sent out in 9 hours of the visit', 'quotes are sent out within 9 hours of the visit.'],
    [
      'Customers are greeted within 9 seconds of coming in.',
      'customers are greeted within 9 seconds of coming in.',
    ],
    [
      'Our engineers will be with you in 9 hours.',
      '[what?] are [what happens?] by our engineers within 9 hours.',
    ],
    [
      'We see you in 9 minutes, and we settle 80% of problems at first contact.',
      '[what?] are [what happens?] within 9 minutes.',
    ],
    ['Phones must be picked up in 9 rings.', 'calls are answered within 9 rings.'],
    [
      'We come in 9 hours. Miss that and we pay you £9.',
      '[what?] are [what happens?] within 9 hours. if we miss this, we pay you £9.',
    ],
    [
      'Power is back in 9 hours; past that, a household is paid £9.',
      '[what?] are back within 9 hours. if we miss this, a household is paid £9.',
    ],
    [
      'We tell passengers travelling to Ashby-de-la-Zouch 9 days before a change.',
      'passengers are told at least 9 days before a change.',
    ],
    [
      'Cases are on the carousel within 9 minutes of landing.',
      'cases are on the carousel within 9 minutes of landing.',
    ],
    ['Nine out of ten guests will rate us as kind.', '90% of guests will rate us as kind.'],
    [
      'All damp in homes in Ashby-de-la-Zouch is looked at in 9 days.',
      'in ashby-de-la-zouch, all [what?] are [what happens?] within 9 days.',
    ],
    [
      'Order by 7pm and your parcel is ready to collect the next day.',
      'by 7pm, parcels are ready to collect within 1 day.',
    ],
    [
      'Report a flood and we do our very best to be with you inside nine hours.',
      '[what?] are [what happens?] within 9 hours after you report a flood.',
    ],
    ['You have our decision on your bid in 9 days.', 'decisions are made within 9 days.'],
    [
      'The helpline, which is staffed day and night, answers in 9 seconds.',
      'at the helpline, calls are answered within 9 seconds, day and night.',
    ],
    [
      'Complaints are answered in 9 days. If not, a senior officer writes to you.',
      'complaints are [what happens?] within 9 days. if not, a senior officer writes to you.',
    ],
    ['Orders received by 2pm are sent the same day.', 'if received by 2pm, orders are sent on the same day.'],
    ['Client phone calls returned in 9 hours', 'client phone calls are returned within 9 hours.'],
    ['Messages from tenants returned in 9 hours', 'messages are returned within 9 hours.'],
    ['Part 2 bids - all rulings issued within 9 weeks', 'all rulings are issued within 9 weeks.'],
    ['85% of patrons satisfied', '85% of patrons are satisfied.'],
    [
      'Once your call joins a line because all are talking, we put you through to a nurse in 9 seconds.',
      'calls are put through to a nurse within 9 seconds after your call joins a line.',
    ],
    [
      'We answer calls in 90 seconds, and our host greets you in one minute.',
      'calls are answered within 90 seconds, or within 1 minute.',
    ],
    ['We supply 75% of items in 9 days.', '75% of items are supplied within 9 days.'],
    [
      'Calls answered in 9 seconds of "0" being pressed',
      'calls are answered within 9 seconds of 0 being pressed.',
    ],
    [
      'We aim for guards to be at the scene in 9 minutes of the alarm.',
      '[what?] get a visit from guards within 9 minutes of the alarm.',
    ],
    [
      'You are seen within 9 minutes of your slot without a reason for the delay.',
      '[what?] are [what happens?] within 9 minutes of your slot.',
    ],
    [
      'We act within 9 days once the file reaches us.',
      '[what?] are [what happens?] within 9 days after the file reaches us.',
    ],
    [
      'Letters are acknowledged in 5 days, with a note that says who deals with it.',
      'letters are acknowledged within 5 days.',
    ],
    ['Calls are returned in 2 hours, and with the reason if delayed.', 'calls are returned within 2 hours.'],
    [
      '98% of coaches arrive within 5 minutes of the time shown.',
      '98% of coaches arrive within 5 minutes of the time shown.',
    ],
    [
      'A driver arrives at your door within 2 hours.',
      '[what?] are [what happens?] by a driver within 2 hours.',
    ],
    ['Your lift is back within 6 hours.', '[what?] are back within 6 hours.'],
    ['90% of items requested yearly reach you in 3 days.', '90% of items reach you within 3 days.'],
    ['Payments within 10 days.', 'payments are made within 10 days.'],
    ['Letters get an acknowledgement sent in 2 days.', 'letters get an acknowledgement within 2 days.'],
    [
      'We notify both parties within 5 days of Form received.',
      '[what?] are notified within 5 days of form received.',
    ],
    [
      'We put you through to a specialist within 20 seconds.',
      '[what?] are put through to a specialist within 20 seconds.',
    ],
    ['Members receive the final report within 6 months.', 'members get the final report within 6 months.'],
    [
      'The desk that took your application must transfer it within 3 days.',
      'applications are transferred within 3 days.',
    ],
    ['All Enquiries are acknowledged in 2 days.', 'all enquiries are acknowledged within 2 days.'],
    [
      'A webchat is picked up by an adviser in 2 minutes.',
      'webchats are picked up by an adviser within 2 minutes.',
    ],
    [
      '90% of claims are paid in 5 days, the rest within ten.',
      '90% of claims are paid within 5 days, and all within 10 days.',
    ],
    [
      'Nurses are available to answer calls from 8am to 5pm.',
      'nurses are available to answer calls from 8am to 5pm.',
    ],
    [
      'The Rates Enquiry Centre returns calls within 2 hours.',
      'at the rates enquiry centre, calls are returned within 2 hours.',
    ],
    [
      'Rural faults are repaired within 9 days.',
      'in rural areas, rural faults are [what happens?] within 9 days.',
    ],
    ["You'll get through to a human in 2 minutes.", '[what?] are put through to a human within 2 minutes.'],
    [
      'You can speak to a real person within 5 minutes.',
      '[what?] are spoken to by a real person within 5 minutes.',
    ],
    [
      'A support engineer picks up the ticket within 30 minutes.',
      'tickets are picked up by a support engineer within 30 minutes.',
    ],
    ['Someone comes to your home within 3 days.', '[what?] are [what happens?] by someone within 3 days.'],
    ['We answer 9 in 10 999 calls in 7 seconds.', '90% of calls to 999 are answered within 7 seconds.'],
    [
      'All written correspondence is acknowledged in 3 days.',
      'all pieces of written correspondence are acknowledged within 3 days.',
    ],
    ['For an urgent repair we visit within 6 hours.', 'urgent repairs get a visit within 6 hours.'],
    [
      '95% of buses should leave within 5 minutes of their time.',
      '95% of buses leave within 5 minutes of their time.',
    ],
    ['We aim to take 94% of calls we receive in 40 seconds.', '94% of calls are answered within 40 seconds.'],
    [
      'Every message directed to us is acknowledged in 9 hours.',
      'all messages are acknowledged within 9 hours.',
    ],
    [
      'Permits take 5 days once supporting papers have been sent.',
      'permits are [what happens?] within 5 days after supporting papers have been sent.',
    ],
    ['We post your card within 5 days.', '[what?] are posted a card within 5 days.'],
    ['A receipt is sent by email or text within 5 hours.', 'receipts are sent within 5 hours.'],
    ['We tell you the outcome of your claim within 5 days.', 'customers are told the outcome within 5 days.'],
    [
      'Your water is back on 3 hours after all bills are paid.',
      '[what?] are back on within 3 hours after all bills are paid.',
    ],
    ['In person, we greet you within 2 minutes.', 'visitors are greeted within 2 minutes.'],
    [
      'While your file is open we report our progress to you within 20 days.',
      '[what?] are [what happens?] within 20 days.',
    ],
    ['Passport applications take 3 weeks.', 'passport applications are [what happens?] within 3 weeks.'],
    [
      'Requests sent before 2pm are paid the same day.',
      'if sent before 2pm, requests are paid on the same day.',
    ],
    [
      'Repairs are done in 3 days, or we pay you £9.50 a day.',
      'repairs are [what happens?] within 3 days. if we miss this, we pay you £9.50 a day.',
    ],
    [
      'We decide on your claim within 20 days, or refund the fee.',
      'claims are [what happens?] within 20 days. if we miss this, we refund the fee.',
    ],
    [
      'We tell tenants the outcome of their claim within 20 days, or a service credit of £10.',
      'tenants are told the outcome within 20 days. if we miss this, you get a service credit of £10.',
    ],
    [
      'Meters are exchanged within 9 days; later than that and we pay you £8.',
      'meters are [what happens?] within 9 days. if we miss this, we pay you £8.',
    ],
    [
      'Calls in 3 rings; letters are acknowledged within 5 days of receipt.',
      'calls are answered within 3 rings, or within 5 days.',
    ],
    [
      'Reports are sent within 9 days of being signed by the doctor.',
      'reports are sent within 9 days of being signed by the doctor.',
    ],
    [
      'We notify the occupiers of the houses within 5 days of an application.',
      'occupiers are notified within 5 days of an application.',
    ],
    [
      'Calls that come in at night are returned within 9 hours, before voicemails.',
      'calls are returned within 9 hours.',
    ],
    [
      'Letters take 5 days. An interim reply should be sent if we need longer.',
      'letters are [what happens?] within 5 days. if we miss this, an interim reply should be sent if we need longer.',
    ],
    [
      'Where ice brings a line down, we restore power within 9 hours of learning of it.',
      'power supplies are restored within 9 hours of learning of it.',
    ],
    [
      'We send, within 9 days of the closing date, an acknowledgement to applicants.',
      'applicants are [what happens?] within 9 days of the closing date.',
    ],
    [
      'Meters are exchanged within 9 days of you telling us.',
      'meters are [what happens?] within 9 days of you telling us.',
    ],
    [
      'Claims are acknowledged within 5 days of receiving them and decided within 9.',
      'claims are acknowledged within 5 days of receiving them, and are decided within 9 days.',
    ],
    [
      'You are told of our choice within 9 weeks of our getting a full form.',
      'customers are told within 9 weeks of our getting a full form.',
    ],
    ['We collect a broken lamp within 9 days.', 'broken lamps are collected within 9 days.'],
    [
      '95% of patients have departed the ward within 6 hours of admission and 100% within 9.',
      '95% of patients depart the ward within 6 hours of admission, and all within 9 hours.',
    ],
    [
      'Letters are acknowledged within 3 days of receipt by a letter with a name.',
      'letters are acknowledged within 3 days of receipt.',
    ],
    ['First payments are paid within 4 weeks.', 'first payments are made within 4 weeks.'],
    ['Ensure our site is up for 99% of the time.', '99% of [what?] [what must be true of each?].'],
    ['Issuance of permit: 9 days after we agree.', 'permits are issued within 9 days after we agree.'],
    ['In 97% of cases a parcel is delivered in 2 days.', '97% of cases are delivered within 2 days.'],
    [
      'Letters are acknowledged not later than 5 days after receipt and most get a full reply.',
      'letters are acknowledged within 5 days of receipt.',
    ],
  ])('of "%s" says what customers see once, and the time once', (draft, said) => {
    expect(wording(fieldsOf(readDraft(draft, words))).toLowerCase()).toBe(said)
  })

  it('has a place that cases go to with them, and any other in front', () => {
    const of = (draft: string) => wording(fieldsOf(readDraft(draft, words)))
    expect(of('We answer 90% of calls to the Galway office within 20 seconds.')).toBe(
      '90% of calls to the Galway office are answered within 20 seconds.',
    )
    expect(of('At the Galway office we answer 90% of calls within 20 seconds.')).toBe(
      'At the Galway office, 90% of calls are answered within 20 seconds.',
    )
  })
})

/** Channels also come from words such as "ring back", and days that are not counted need no type. */
function comparable({ channels: _, dayType, ...fields }: StandardFields): object {
  return { ...fields, dayType: dayType === 'not-applicable' ? undefined : dayType }
}
