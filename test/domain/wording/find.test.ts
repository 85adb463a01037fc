import { describe, expect, it } from 'vitest'
import { findIssues } from '../../../src/domain/wording/find.ts'
import { found, RULES, rule, wording } from '../../helpers/wording.ts'

const jargon = (...items: Parameters<typeof rule>[1][]) =>
  wording(
    'jargon',
    items.map((item, i) => rule(`r${i}`, item)),
  )
const signs = (...items: Parameters<typeof rule>[1][]) =>
  wording(
    'prohibition',
    items.map((item, i) => rule(`r${i}`, item)),
  )
const texts = (text: string, definition: Parameters<typeof found>[1]) =>
  found(text, definition).map((one) => one.text)

describe('a phrase is found', () => {
  const call = jargon({ phrases: ['call number/numbers', "can't"] })

  it('with its place, its rule and its forms', () => {
    expect(
      found('See the call number.', jargon({ phrases: ['call number'], forms: ['Shelf', 'Place'] })),
    ).toEqual([
      {
        kind: 'jargon',
        rule: 'r0',
        why: 'r0',
        start: 8,
        end: 19,
        text: 'call number',
        suggestions: ['shelf', 'place'],
      },
    ])
  })

  it.each([
    'CALL NUMBER',
    'call-numbers',
    'call\nnumber',
    'call\u00A0number',
    '“Call number”',
    'Can’t',
    'CAN`T',
  ])('as %j', (text) => {
    expect(texts(text, call)).toHaveLength(1)
  })

  it.each(['recall number', 'call, number', 'call. Number', 'call\n\nnumber', 'call the number', 'cant'])(
    'and not as %j',
    (text) => {
      expect(texts(text, call)).toEqual([])
    },
  )

  it('only with its capitals where the rule asks for them', () => {
    expect(texts('ILL, Ill or ill', jargon({ exact: ['ILL'] }))).toEqual(['ILL'])
  })

  it('only where it fills a line when it is a sign', () => {
    const page = jargon({ signs: ['page', 'closed stacks'] })
    expect(texts('Page', page)).toEqual(['Page'])
    expect(texts('Ask here\nClosed stacks\nThank you', page)).toEqual(['Closed stacks'])
    expect(texts('Page 4', page)).toEqual([])
    expect(texts('a page', page)).toEqual([])
  })

  it('unless it is part of a longer one that is fine', () => {
    const patron = jargon({ phrases: ['patron'], except: ['patron saint'] })
    expect(texts('A patron and a patron saint', patron)).toEqual(['patron'])
  })

  it('and an exception of one rule says nothing of another', () => {
    const two = jargon({ phrases: ['desk'], except: ['help desk'] }, { phrases: ['help desk'] })
    expect(found('Help desk', two).map((one) => one.rule)).toEqual(['r1'])
  })

  it('as the longer one where two overlap', () => {
    const two = jargon({ phrases: ['call'] }, { phrases: ['call number'] }, { phrases: ['number desk sign'] })
    expect(texts('call number desk sign call', two)).toEqual(['call', 'number desk sign', 'call'])
  })

  it('as the longer one, though the rule of the shorter names more of its words', () => {
    const two = signs({ phrases: ['no {thing}'] }, { phrases: ['big dogs'] })
    expect(texts('No big dogs here', two)).toEqual(['No big dogs here'])
  })

  it('no longer once its rule is retired', () => {
    expect(texts('call number', jargon({ phrases: ['call number'], retired: true }))).toEqual([])
  })
})

describe('a request is found', () => {
  const no = signs({ phrases: ['no {thing}'], forms: ['The place for {thing} is [where]'] })

  it.each([
    ['No dogs', 'No dogs'],
    ['Please no dogs in here.', 'Please no dogs in here'],
    ['Hello, no dogs', 'no dogs'],
    ['Welcome\nNo dogs\nThank you', 'No dogs'],
    ['NO\nDOGS', 'NO\nDOGS'],
    ['No dogs, cats or birds, thank you', 'No dogs, cats or birds, thank you'],
    ['No dogs, ask inside', 'No dogs'],
    ['No dogs\nor cats', 'No dogs\nor cats'],
    ['No dogs in the\nshop', 'No dogs in the\nshop'],
    ['No dogs in here\nshop', 'No dogs in here'],
  ])('in %j as %j', (text, expected) => {
    expect(texts(text, no)).toEqual([expected])
  })

  it('twice where there are two', () => {
    expect(texts('No dogs, no bikes', no)).toEqual(['No dogs', 'no bikes'])
    expect(texts('No dogs and no bikes', no)).toEqual(['No dogs', 'no bikes'])
    expect(texts('no dogs\nno bikes', no)).toEqual(['no dogs', 'no bikes'])
  })

  it.each(['There is no charge', 'An exam and no bike', 'No', 'No.', 'No, thanks'])(
    'and not in %j',
    (text) => {
      expect(texts(text, no)).toEqual([])
    },
  )

  it('by the rule that names more of its words', () => {
    const two = signs({ phrases: ['no {thing}'] }, { phrases: ['no dogs ...'] })
    expect(found('No dogs in the shop', two).map((one) => one.rule)).toEqual(['r1'])
    expect(found('No dogs or bikes in the shop', two).map((one) => one.rule)).toEqual(['r0'])
  })

  it('with what stands before it, back to the start of the clause', () => {
    const banned = signs({ phrases: ['{thing} is/are banned ...'], forms: ['We like {thing}'] })
    expect(found('Sorry, dogs are banned in here. Bye', banned)).toMatchObject([
      { text: 'dogs are banned in here', suggestions: ['we like dogs'] },
    ])
    expect(found('are banned', banned)).toEqual([])
  })

  it('and reads no clause beyond thirty words', () => {
    const [{ text } = { text: '' }] = found(`No ${'very '.repeat(100)}big dogs`, no)
    expect(text.split(' ')).toHaveLength(31)
  })
})

describe('a form is worded for its place', () => {
  const desk = jargon({
    phrases: ['desk', 'i am'],
    forms: ['Borrow and return', 'Counter', "I'll come", 'NHS'],
  })
  const formsOf = (text: string) => found(text, desk)[0]?.suggestions

  it.each([
    ['Desk', ['Borrow and return', 'Counter', "I'll come", 'NHS']],
    ['the desk', ['borrow and return', 'counter', "I'll come", 'NHS']],
    ['the DESK', ['Borrow and return', 'COUNTER', "I'll come", 'NHS']],
    ['today I am', ['borrow and return', 'counter', "I'll come", 'NHS']],
    ['Today. I am', ['Borrow and return', 'Counter', "I'll come", 'NHS']],
  ])('in %j', (text, forms) => {
    expect(formsOf(text)).toEqual(forms)
  })

  it.each([
    ['No Big Dogs in here', 'The place for big Dogs is [where]'],
    ['NO BIG DOGS', 'The place for big dogs is [where]'],
    ['no dogs\n or cats', 'the place for dogs or cats is [where]'],
    ['No a$&b', 'The place for a$&b is [where]'],
  ])('and names what %j is about', (text, form) => {
    const no = signs({ phrases: ['no {thing}'], forms: ['The place for {thing} is [where]'] })
    expect(found(text, no)[0]?.suggestions).toEqual([form])
  })

  it('with the jargon in it made plain', () => {
    const definition = wording('prohibition', [
      rule('no', { phrases: ['no {thing}'], forms: ['Room for {thing}'] }),
    ])
    const plain = {
      id: 'words',
      title: '',
      finds: 'jargon',
      items: [rule('p', { phrases: ['periodicals'], forms: ['Papers'] })],
    } as const
    const both = { ...definition, groups: [...definition.groups, plain] }
    expect(found('No old periodicals', both)).toMatchObject([
      { rule: 'no', suggestions: ['Room for old papers'] },
    ])
  })
})

describe('capitals', () => {
  const capitals = wording('jargon', [rule('r', { phrases: ['ill desk'] })], { marks: ['capitals'] })

  it.each([
    ['PLEASE RING THE BELL', 'Please ring the bell'],
    ['Hello. PLEASE RING\nTHE BELL. Bye', 'Please ring\nthe bell'],
    ['Now RING THE BELL', 'ring the bell'],
    ['CALL THE NHS AS I DO', 'Call the NHS as I do'],
    ['ÄRGER ÜBER ÖFEN', 'Ärger über öfen'],
  ])('of %j are a sentence: %j', (text, sentence) => {
    expect(found(text, capitals)).toMatchObject([{ kind: 'capitals', suggestions: [sentence] }])
  })

  it.each(['EXIT', 'WAY OUT', 'A B C', 'NHS NHS NHS', 'STOP. LOOK. LISTEN', '١٢٣ אין כניסה כאן', '24 7 365'])(
    'are fine in %j',
    (text) => {
      expect(found(text, capitals)).toEqual([])
    },
  )

  it('of two sentences are told one by one', () => {
    const sentences = found('RING THE BELL. TAKE A TICKET HERE', capitals).map(
      ({ suggestions }) => suggestions[0],
    )
    expect(sentences).toEqual(['Ring the bell', 'Take a ticket here'])
  })

  it('of a block that runs into a line of small letters are gone from the form, so that no new block stands there', () => {
    const [one] = findIssues('NO WALK IN\ndogs is strictly not allowed', RULES)
    expect(one?.suggestions[0]).toBe('The place for no walk in dogs is [where]')
  })

  it('are kept by a single word only where the line is not all in capitals', () => {
    const desk = wording('jargon', [rule('r', { phrases: ['desk'], forms: ['Counter'] })], {
      marks: ['capitals'],
    })
    expect(found('the DESK', desk)[0]?.suggestions).toEqual(['COUNTER'])
    expect(found('GO TO THE DESK NOW', desk)[1]?.suggestions).toEqual(['counter'])
  })

  it('end at a word in small letters', () => {
    expect(found('RING the BELL and WAIT here PLEASE', capitals)).toEqual([])
  })

  it('stop at a phrase that has forms of its own', () => {
    const all = found('COME TO THE ILL DESK FOR ALL BOOKS', capitals).map(({ kind, text }) => [kind, text])
    expect(all).toEqual([
      ['capitals', 'COME TO THE'],
      ['jargon', 'ILL DESK'],
      ['capitals', 'FOR ALL BOOKS'],
    ])
  })
})

describe('exclamation marks', () => {
  const marks = wording('jargon', [rule('r', { phrases: ['x'] })], { marks: ['exclamation'] })

  it.each([
    ['Stop!', '!', ['.', '']],
    ['Stop!!! Now', '!!!', ['.', '']],
    ['What?!', '?!', ['?']],
    ['停！', '！', ['.', '']],
  ])('in %j are found', (text, mark, suggestions) => {
    expect(found(text, marks)).toMatchObject([{ kind: 'exclamation', text: mark, suggestions }])
  })

  it.each(['a != b', 'Yahoo!Mail', 'Really?'])('are none in %j', (text) => {
    expect(found(text, marks)).toEqual([])
  })
})
