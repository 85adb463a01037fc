import { describe, expect, it } from 'vitest'
import { openIds, questions } from '../../../helpers/standards.ts'

const stateOf = (draft: string, id: string, items = {}) =>
  questions(draft, items).find((one) => one.id === id)?.state
const faultOf = (draft: string, id: string, items = {}) =>
  questions(draft, items).find((one) => one.id === id)?.fault

describe('the questions a draft leaves open', () => {
  it('are those of the source about calls in three rings', () => {
    expect(openIds('95% of calls to be answered in three rings')).toEqual([
      'longest',
      'remainder',
      'hours',
      'places',
      'human',
    ])
  })

  it('are those of the source about delivery in two days', () => {
    expect(openIds('Parcels are delivered within two days')).toEqual([
      'clock-start',
      'days',
      'share',
      'longest',
      'remainder',
      'hours',
      'places',
    ])
  })

  it('ask what the customer sees where the draft only says that it is dealt with', () => {
    expect(openIds('We process claims in 5 working days')).toContain('clock-stop')
    expect(openIds('Claims are paid in 5 working days')).not.toContain('clock-stop')
  })

  it('ask of each vague word once, however often it stands there', () => {
    const draft = 'We aim to reply promptly and as soon as possible to urgent emails.'
    expect(openIds(draft).filter((id) => id.startsWith('word-'))).toEqual([
      'word-hope',
      'word-soon',
      'word-which-cases',
    ])
    const soon = questions(draft).find(({ id }) => id === 'word-soon')
    expect(soon?.words.map(({ word }) => word)).toEqual(['promptly', 'as soon as possible'])
  })

  it('ask nothing about a clock where no time is promised', () => {
    expect(openIds('All bills are accurate.')).toEqual([])
  })

  it('ask of an answer to an enquiry whether one part may be left out', () => {
    expect(openIds('All the questions in an enquiry are answered.')).toEqual(['every-part'])
  })

  it('ask how mistakes are put right where less than all is promised', () => {
    expect(openIds('99% of bills are accurate.')).toEqual(['remainder'])
  })

  it('ask whether an average is meant', () => {
    expect(openIds('On average, calls are answered by an adviser within 20 seconds.')).toContain('average')
  })

  it('do not ask for the rest or a longest wait where all cases are promised', () => {
    expect(openIds('All calls are answered by a nurse in 20 seconds')).toEqual([
      'clock-start',
      'hours',
      'places',
    ])
  })

  it('take a second level for everybody as the answer to both', () => {
    const open = openIds('95% of calls are answered in 20 seconds and 100% in 40 seconds')
    expect(open).not.toContain('longest')
    expect(open).not.toContain('remainder')
  })

  it('begin with what kind of promise it is when nothing is written', () => {
    expect(openIds('')[0]).toBe('kind')
  })
})

describe('a question', () => {
  it('is closed by an answer, and open again when the answer is taken out', () => {
    const draft = 'Answer the phone in three rings'
    expect(stateOf(draft, 'hours', { hours: { text: '9am to 5pm' } })).toBe('answered')
    expect(stateOf(draft, 'hours', { hours: { text: ' ' } })).toBe('open')
  })

  it('is closed when it is set aside with a reason, and not without one', () => {
    const draft = 'Answer the phone in three rings'
    expect(stateOf(draft, 'hours', { hours: { aside: 'We never close' } })).toBe('aside')
    expect(stateOf(draft, 'hours', { hours: { aside: ' ' } })).toBe('open')
  })

  it('may be answered otherwise than the draft says', () => {
    expect(stateOf('90% of calls are answered in 20 seconds', 'share')).toBe('read')
    expect(stateOf('90% of calls are answered in 20 seconds', 'share', { share: { text: '95' } })).toBe(
      'answered',
    )
  })

  it('that nobody needs to answer is never open', () => {
    expect(stateOf('Answer the phone in three rings', 'exclusions')).toBe('extra')
  })

  it('about a vague word is closed by its meaning or by leaving it out', () => {
    const draft = 'We answer urgent calls in 10 seconds'
    expect(stateOf(draft, 'word-which-cases', { 'word-which-cases': { text: 'no heating' } })).toBe(
      'answered',
    )
    expect(stateOf(draft, 'word-which-cases', { 'word-which-cases': { choice: 'out' } })).toBe('answered')
  })
})

describe('a number that no standard can promise', () => {
  it.each([
    ['120', 'share-above-100'],
    ['-5', 'share-negative'],
    ['0', 'share-zero'],
    ['most', 'not-a-number'],
  ])('%s per cent leaves the share open and says why', (text, fault) => {
    const draft = 'Answer the phone in three rings'
    expect(stateOf(draft, 'share', { share: { text } })).toBe('open')
    expect(faultOf(draft, 'share', { share: { text } })).toBe(fault)
  })

  it.each([
    ['-3', 'day', 'limit-negative'],
    ['0', 'second', 'limit-zero'],
    ['soon', 'day', 'not-a-number'],
    ['5', undefined, 'limit-without-unit'],
    ['999999999', 'day', 'limit-too-long'],
  ])('%s %s leaves the limit open and says why', (text, choice, fault) => {
    const items = { limit: { text, choice } }
    expect(stateOf('Parcels are delivered', 'limit', { kind: { choice: 'timeliness' }, ...items })).toBe(
      'open',
    )
    expect(faultOf('Parcels are delivered', 'limit', { kind: { choice: 'timeliness' }, ...items })).toBe(
      fault,
    )
  })

  it('in the draft is told where it is asked for', () => {
    const draft = 'We answer 120% of calls within 0 seconds.'
    expect(faultOf(draft, 'share')).toBe('share-above-100')
    expect(faultOf(draft, 'limit')).toBe('limit-zero')
    expect(faultOf('Parcels arrive within -3 days.', 'limit')).toBe('limit-negative')
    expect(stateOf('Parcels arrive within -3 days.', 'limit')).toBe('open')
  })

  it('is forgotten once the question is answered', () => {
    expect(faultOf('We answer 120% of calls.', 'share', { share: { text: '95' } })).toBeUndefined()
  })

  it('is not seen in ranges and joined words', () => {
    expect(faultOf('We reply in 5-10 days.', 'limit')).toBeUndefined()
    expect(faultOf('We reply in 0 - 5 days.', 'limit')).toBeUndefined()
  })
})
