import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDraft } from '../../../src/domain/standard/reading.ts'
import type { Reading, Span } from '../../../src/domain/standard/types.ts'
import { standardWords } from '../../helpers/accuracy.ts'

const words = standardWords()
const read = (text: string) => readDraft(text, words)
const said = (found: readonly { text: string }[]) => found.map(({ text }) => text)
const limits = (text: string) => read(text).limits.map(({ value, unit }) => `${value} ${unit}`)

describe('the limit of a draft', () => {
  it.each<[what: string, draft: string, limits: string[]]>([
    ['in figures', 'We answer within 20 seconds.', ['20 second']],
    ['in words', 'We answer the phone within three rings.', ['3 ring']],
    ['in compound words', 'Leaks are made safe within twenty-four hours.', ['24 hour']],
    ['with a hyphen', 'We promise a 48-hour turnaround.', ['48 hour']],
    ['said twice', 'Parcels leave within five (5) working days.', ['5 day']],
    ['without a space', 'Parcels leave within 5working days.', ['5 day']],
    ['with a comma in thousands', 'Repairs take at most 1,000 hours.', ['1000 hour']],
    ['as a range, whose upper end counts', 'Passes take 2 to 9 days.', ['9 day']],
    [
      'as a range with both units',
      'Passes take 5 days to 2 weeks or 5 days to 10 days.',
      ['5 day', '2 week', '10 day'],
    ],
    ['as the next day', 'We ring back by the end of the next working day.', ['1 day']],
    ['as the same day', 'We ring back the same day.', ['0 day']],
    ['as an ordinal', 'Calls are picked up by the sixth ring.', ['6 ring']],
    ['as a count of rings', 'The phone rings no more than five times.', ['5 ring']],
    ['as half an hour', 'Nobody waits longer than half an hour.', ['30 minute']],
    ['as a fortnight', 'We write within a fortnight.', ['2 week']],
    ['with the unit left out', 'Half are done in 10 days, the rest within 20.', ['10 day', '20 day']],
    ['in several', 'We reply in 5 days, or 10 days if we must ask.', ['5 day', '10 day']],
    ['misspelt', 'We reply within 5 buisness days and 10 mintues.', ['5 day', '10 minute']],
  ])('is read %s', (_, draft, expected) => {
    expect(limits(draft)).toEqual(expected)
  })

  it.each([
    ['opening hours', 'The line is open 24 hours a day, 7 days a week.'],
    ['a forecast', 'The 7-day forecast is on our site.'],
    ['a vague word', 'We answer promptly.'],
    ['a time of day', 'Open from 9 am to 5 pm.'],
    ['an age', 'Children 5 years old travel free.'],
    ['a period that is over', 'Over the past 12 months we answered calls.'],
  ])('is not found in %s', (_, draft) => {
    expect(limits(draft)).toEqual([])
  })

  it.each([
    ['working', 'within 5 working days'],
    ['working', 'within 5 business days'],
    ['working', 'within 4 working hours'],
    ['calendar', 'within 5 calendar days'],
    ['unspecified', 'within 5 days'],
    ['unspecified', 'within 24 hours'],
    ['not-applicable', 'within 4 hours'],
    ['not-applicable', 'within 2 weeks'],
  ])('counts days as %s when it is "%s"', (type, limit) => {
    expect(read(`We reply ${limit}.`).dayType).toBe(type)
  })

  it('runs backwards when it is a notice', () => {
    expect(read('You get letters 7 days before the meeting.').limits[0]?.lead).toBe(true)
    expect(read('Nobody waits more than 10 minutes before they are seen.').limits[0]?.lead).toBe(false)
  })

  it('binds each case, or the average when the draft says so', () => {
    expect(read('Calls wait less than 3 minutes on average.').aggregate).toBe('average')
    expect(read('Calls wait less than 3 minutes.').aggregate).toBe('each')
    expect(read('Calls are answered.').aggregate).toBe('none')
  })
})

describe('the share of cases', () => {
  it.each<[share: string, expected: number[]]>([
    ['95% of calls', [95]],
    ['ninety per cent of calls', [90]],
    ['99.5 percent of the time', [99.5]],
    ['nine times out of ten', [90]],
    ['9 in 10 callers', [90]],
    ['three quarters of callers', [75]],
    ['not less than 80% of callers', [80]],
    ['fewer than 5% of calls', []],
    ['an error rate of 2%', []],
    ['an error rate that does not exceed 2%', []],
  ])('is read from "%s"', (share, expected) => {
    expect(read(`We promise ${share}.`).shares.map(({ percent }) => percent)).toEqual(expected)
  })

  it('is paired with its limit when there are two levels', () => {
    const { targets } = read('95% of calls are answered in 15 seconds and 100% in 40 seconds.')
    expect(targets.map(({ percent, limit }) => [percent, limit.value])).toEqual([
      [95, 15],
      [100, 40],
    ])
  })

  it.each<[universal: boolean, draft: string]>([
    [true, 'Every caller gets through in a minute.'],
    [true, 'No caller waits.'],
    [true, '100% of bills are right.'],
    [true, 'All letters are answered.'],
    [false, '90% of all letters are answered.'],
    [false, 'We write once we have all the documents.'],
    [false, 'We answer every point you raised.'],
    [false, 'You can always leave a message.'],
  ])('is said of everybody: %s for "%s"', (universal, draft) => {
    expect(read(draft).universal.length > 0).toBe(universal)
  })
})

describe('the clock', () => {
  it.each<[draft: string, start: string[]]>([
    ['We decide within 10 days of receiving a complete form.', ['receiving a complete form']],
    ['We decide within 10 days (90% of the time) of receipt.', ['receipt']],
    ['Once we have your form, we decide within 10 days.', ['we have your form']],
    ['We write at least once every 10 days.', []],
    ['After we receive your form we decide within 10 days.', ['we receive your form']],
    ['From the moment you press 0, you wait 3 minutes.', ['the moment you press 0']],
    ['We greet you within a minute of arriving.', ['arriving']],
    ['We confirm receipt of an order within an hour.', []],
    ['We are open from Monday and answer in 10 minutes.', []],
  ])('starts in "%s" with %j', (draft, start) => {
    expect(said(read(draft).clockStart)).toEqual(start)
  })

  it.each<[stops: boolean, draft: string]>([
    [true, 'We send you a decision within 10 days.'],
    [true, 'Orders are dispatched within 10 days.'],
    [true, 'Calls are answered by an adviser within 20 seconds.'],
    [true, 'Delivery of orders. 10 working days.'],
    [false, 'Calls are answered within 20 seconds.'],
    [false, 'Payments are processed within 10 days.'],
    [false, 'We respond within 10 days; if we cannot, we tell you why.'],
    [false, 'We reply within 5 days of sending a receipt.'],
    [false, 'We send friendly letters.'],
  ])('ends where customers can see it: %s for "%s"', (stops, draft) => {
    expect(read(draft).clockStop.length > 0).toBe(stops)
  })
})

describe('what else is said', () => {
  it.each<[draft: string, channels: string[]]>([
    ['Letters, emails and faxes get a reply.', ['letter', 'email', 'letter']],
    ['Write to help@example.org or visit example.org.', ['email', 'web']],
    ['Web chat and calls are answered.', ['web', 'phone']],
    ['We send an approval letter in 5 days.', []],
    ['We reply in 5 days.', []],
  ])('the channels of "%s" are %j', (draft, channels) => {
    expect(read(draft).channels.map(({ channel }) => channel)).toEqual(channels)
  })

  it.each<[draft: string, hours: string[]]>([
    ['Calls from 9am to 5pm, Monday to Friday, are answered.', ['9am to 5pm, Monday to Friday']],
    ['The site is up 24/7.', ['24/7']],
    ['Phone before 5 p.m. for a call the same day.', ['5 p.m.']],
    ['Open 10.00 to 17.00 daily.', ['10.00 to 17.00']],
    ['We answer between 9 and 5.', ['9 and 5']],
    ['We answer between 9 and 5 calls.', []],
    ['We answer in business hours.', []],
    ['We answer on Mondays.', []],
  ])('the hours of "%s" are %j', (draft, hours) => {
    expect(said(read(draft).hours)).toEqual(hours)
  })

  it.each<[draft: string, places: string[]]>([
    ['At the Information Desk you wait 5 minutes.', ['Information Desk']],
    ['The Harbour Advice Centre answers in a minute.', ['The Harbour Advice Centre']],
    ['Ambulances reach urban areas in 8 minutes.', ['urban areas']],
    ['Visit our offices.', []],
  ])('the places of "%s" are %j', (draft, places) => {
    expect(said(read(draft).places)).toEqual(places)
  })

  it.each<[draft: string, people: string[]]>([
    ['An adviser picks up in a minute.', ['adviser']],
    ['We pick up in a minute.', []],
    ['Firms with 3 or fewer technical employees wait 5 days.', []],
  ])('the people of "%s" are %j', (draft, people) => {
    expect(said(read(draft).people)).toEqual(people)
  })

  it.each<[rest: boolean, draft: string]>([
    [true, '90% within 5 days, the rest within 10.'],
    [true, 'We reply in 5 days; if we cannot, we tell you when.'],
    [true, 'If we miss this, we pay you £20.'],
    [false, 'We reply in 5 days but it may take longer.'],
    [false, 'We reply in 5 days.'],
  ])('the rest of the cases is provided for: %s for "%s"', (rest, draft) => {
    expect(read(draft).remainder.length > 0).toBe(rest)
  })

  it.each<[draft: string, kinds: string[]]>([
    ['We answer within 5 days.', ['timeliness']],
    ['Bills are free of errors.', ['accuracy']],
    ['We are polite and answer promptly.', ['timeliness', 'appropriateness']],
    ['The line is available.', ['other']],
    ['We decide within 5 days of a complete and accurate claim.', ['timeliness']],
    ['Our town has parks.', ['other']],
    ['', []],
  ])('the kinds of "%s" are %j', (draft, kinds) => {
    expect([...read(draft).kinds].map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
  })
})

describe('vague words', () => {
  it.each<[draft: string, vague: string[]]>([
    ['We aim to reply promptly, where possible.', ['aim', 'promptly', 'where possible']],
    ['Replies should come as soon as possible.', ['should', 'as soon as possible']],
    ['We are trying to keep waiting times to a minimum.', ['trying', 'keep waiting times to a minimum']],
    ['Urgent and non-complex repairs', ['Urgent', 'non-complex']],
    ['Should you get no reply, ring us.', []],
    ['You wait 5 minutes at most.', []],
    ['Most callers wait.', ['Most']],
    ['The relevant minister replies.', []],
    ['We apply to the Emergency Relief Fund.', []],
    ['We answer in business hours.', ['business hours']],
    ['We answer in business hours, 9am to 5pm.', []],
    ['Clear 80% of post.', []],
    ['Back on the shelf in fifteen working hours.', []],
    ['We give clear reasons.', ['clear']],
    ['Our service standard is 5 days.', []],
  ])('of "%s" are %j', (draft, vague) => {
    expect(said(read(draft).vague)).toEqual(vague)
  })

  it('each lead to a question and a reason in the word list', () => {
    const entries = new Map(words.vague.map((entry) => [entry.id, entry]))
    const [found] = read('We reply promptly.').vague
    expect(entries.get(found?.entry ?? '')?.ask).toMatch(/\?$/)
    expect(entries.get(found?.entry ?? '')?.why).toMatch(/\.$/)
  })
})

describe('a draft in another language', () => {
  it.each([
    'Nous répondons à vos appels dans les 24 heures, 95% du temps.',
    'Wir beantworten Ihre Anrufe innerhalb von 20 Sekunden und werden freundlich sein.',
    '我们将在24小时内回复95%的来电。',
    'Мы отвечаем на звонки за 20 секунд.',
  ])('is said not to be understood, and nothing is guessed: %s', (draft) => {
    const reading = read(draft)
    expect(reading.notUnderstood).toBe(true)
    expect(spansOf(reading)).toEqual([])
  })

  it('is told from English with a name or two in it', () => {
    expect(read('The Musée de la Mer answers letters in 5 days.').notUnderstood).toBe(false)
  })
})

function spansOf(reading: Reading): Span[] {
  return Object.values(reading)
    .flatMap((found) => (Array.isArray(found) ? (found as readonly (Span | { limit: Span })[]) : []))
    .map((found) => ('limit' in found ? found.limit : found))
}

const piece = fc.constantFrom(
  ...'We answer reply within in of after 5 20 ninety % days hours working business calls letters all every no 24 / 7 9am to 5pm if not , . ; ( ) - urgent aim where possible the first once upon receipt an adviser by Monday'.split(
    ' ',
  ),
)
const draft = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

describe('for any text', () => {
  it('every finding lies inside the text and is not empty', () => {
    fc.assert(
      fc.property(draft, (text) => {
        for (const { start, end } of spansOf(read(text))) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('a phrase is the text at its place', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { vague, hours, clockStart, people } = read(text)
        for (const found of [...vague, ...hours, ...clockStart, ...people])
          expect(text.slice(found.start, found.end)).toBe(found.text)
      }),
    )
  })

  it('findings of one sort stand in the order of the text', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { limits, channels, vague, clockStart, clockStop, remainder } = read(text)
        for (const found of [limits, channels, vague, clockStart, clockStop, remainder]) {
          const starts = found.map(({ start }) => start)
          expect(starts).toEqual([...starts].sort((a, b) => a - b))
        }
      }),
    )
  })

  it('white space around it changes no finding', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const texts = (reading: Reading) =>
          spansOf(reading).map(({ start, end }) => reading.text.slice(start, end))
        expect(texts(read(`  ${text}\n `))).toEqual(texts(read(text)))
      }),
    )
  })

  it.each([
    '(',
    'a.',
    '1 ',
    'one hundred and ',
    'Urgent ',
    'within ',
    'a.b-c_d',
    '5% of all ',
    'if we ',
    '\n',
    '😀',
    '—',
    '__proto__ ',
  ])('twenty thousand characters of "%s" are read', (bit) => {
    expect(read(bit.repeat(20_000 / bit.length)).text.length).toBeGreaterThan(19_000)
  })
})
