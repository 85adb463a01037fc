import { describe, expect, it } from 'vitest'
import { findIssues } from '../../../src/domain/wording/find.ts'
import { found, RULES, rule, wording } from '../../helpers/wording.ts'

const SAFETY = [
  'No swimming: deep water',
  'NO DIVING! SHALLOW WATER',
  'Danger of death. Keep out. High voltage!',
  'DANGER\nDeep excavation\nKeep out',
  'Fire door. Keep shut. Do not block',
  'Fire exit: keep clear',
  'In the event of fire, do not use the lift',
  'No smoking',
  'It is against the law to smoke here. You must not smoke in this building',
  'No naked flames',
  'Do not touch: hot surface',
  'Caution, very hot water. Do not touch!',
  'No running. Wet floor',
  'Do not enter. Asbestos removal in progress',
  'No entry. X-ray in use',
  'Do not climb on the scaffolding',
  'Keep away from the edge. You must not cross the fence',
  'No unauthorised access. Construction site',
  'Do not operate this machine. Guard removed',
  'Do not cross the railway line',
  'No nuts please. A child in this class has a severe allergy',
  'Do not eat or drink before your operation',
  'No entry with a pacemaker: strong magnetic field',
  'Do not drink. Not drinking water',
  'Do not exceed the stated dose',
  'Do not feed the bull. It may bite',
  'Thin ice! Do not walk on it',
  'Do not lean out of the train window',
  'No dogs in this field during lambing',
  'No fires or barbecues. Highly flammable heath',
  'Do not mix with bleach: toxic fumes',
  'Medicine. Do not leave within reach of children',
  'Live firing. Do not pick up anything',
  'Do not leave candles burning',
]

describe('a warning of real danger', () => {
  it.each(SAFETY)('is left alone: %s', (sign) => {
    const findings = findIssues(sign, RULES)
    expect(findings.filter(({ kind }) => kind !== 'safety')).toEqual([])
    expect(findings.length).toBeGreaterThan(0)
  })

  it('says which danger it is left alone for, and offers nothing else', () => {
    expect(findIssues('No swimming: deep water', RULES)).toEqual([
      { kind: 'safety', rule: 'no', why: 'water', start: 0, end: 11, text: 'No swimming', suggestions: [] },
    ])
  })

  it('is known in capitals, with curly marks and over lines', () => {
    const kinds = findIssues('DON’T TOUCH\nHOT SURFACE', RULES).map(({ kind }) => kind)
    expect(new Set(kinds)).toEqual(new Set(['safety']))
  })
})

describe('beside a danger', () => {
  const definition = wording('prohibition', [rule('no', { phrases: ['no {thing}'] })], {
    dangers: [{ id: 'deep', phrases: ['deep water'], except: ['deep water aerobics'], why: '' }],
    marks: ['exclamation'],
  })
  const kindsOf = (text: string) => found(text, definition).map(({ kind, text: at }) => `${kind} ${at}`)

  it('a ban in another line of the list is found all the same', () => {
    expect(kindsOf('No dogs\nNo boats: deep water\nNo bikes')).toEqual([
      'prohibition No dogs',
      'safety No boats',
      'prohibition No bikes',
    ])
  })

  it('a ban over two lines is left alone for either', () => {
    expect(kindsOf('No\nboats: deep water')).toEqual(['safety No\nboats'])
  })

  it('a ban in another paragraph is found all the same', () => {
    expect(kindsOf('Deep water\n\nNo dogs')).toEqual(['prohibition No dogs'])
  })

  it('the ban just before is left alone, and not the one behind', () => {
    expect(kindsOf('Welcome. No boats. Deep water. No dogs')).toEqual([
      'safety No boats',
      'prohibition No dogs',
    ])
  })

  it('without a ban before, the one behind is left alone', () => {
    expect(kindsOf('Welcome. Deep water. No boats. No dogs')).toEqual([
      'safety No boats',
      'prohibition No dogs',
    ])
  })

  it('every line of the notice that it heads is left alone', () => {
    expect(kindsOf('Deep water!\nNo boats\nNo dogs')).toEqual([
      'safety !',
      'safety No boats',
      'safety No dogs',
    ])
  })

  it('a name for people forbids nothing, though it begins with “no”', () => {
    const findings = findIssues('No-shows! Deep water. Deep water.', RULES)
    expect(findings.map(({ kind }) => kind)).toEqual(['label', 'exclamation'])
  })

  it('words that only look like danger protect nothing', () => {
    expect(kindsOf('No bags at deep water aerobics')).toEqual(['prohibition No bags at deep water aerobics'])
  })
})

describe('a threat in the clothes of a warning', () => {
  it.each([
    'Warning: no parking',
    'Warning! No refunds',
    'Caution: customers only',
    'You are in danger of losing your place. No refunds',
  ])('is found: %s', (sign) => {
    expect(findIssues(sign, RULES).map(({ kind }) => kind)).toContain('prohibition')
  })
})
