import { describe, expect, it } from 'vitest'
import { leadsToShown, shownIn, withoutLostLinks } from '../../src/schemas/shown.ts'

const section = (id: string) => ({ id, title: id, summary: id })
const isShown = shownIn({
  sections: [section('print'), { ...section('crm'), off: true }],
  pagesOff: ['print/signs'],
})

describe('what is left out', () => {
  it.each([
    ['print', true],
    ['print/audit', true],
    ['print/signs', false],
    ['crm', false],
    ['crm/five-points', false],
    ['crmx/five-points', true],
  ])('%s is shown: %s', (id, shown) => {
    expect(isShown(id)).toBe(shown)
  })

  it('is nothing when nothing is said', () => {
    expect(shownIn({ sections: [section('crm')] })('crm/five-points')).toBe(true)
  })

  it.each([
    ['/guidance/crm/five-points/#points', false],
    ['/guidance/crm/', false],
    ['/guidance/crm', false],
    ['/guidance/print/signs/?a', false],
    ['/guidance/print/audit/', true],
    ['/guidance/', true],
    ['/glossary/', true],
    ['#points', true],
    ['https://example.org/guidance/crm/', true],
  ])('a link to %s is kept: %s', (address, kept) => {
    expect(leadsToShown(address, isShown)).toBe(kept)
  })

  it('falls out of a tool that leads to it, and nothing else does', () => {
    const outcome = (page: string) => ({ id: page, do: ['Ask.'], read: { text: 'Read', page } })
    expect(
      withoutLostLinks({ page: 'print/audit', list: [outcome('crm/a'), outcome('print/a')] }, isShown),
    ).toEqual({
      page: 'print/audit',
      list: [{ id: 'crm/a', do: ['Ask.'] }, outcome('print/a')],
    })
  })
})
