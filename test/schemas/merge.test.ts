import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeContent } from '../../src/schemas/merge.ts'
import { addedIds, mergePublishedIds } from '../../src/schemas/published-ids.ts'

describe('content laid over ours', () => {
  it('changes the one field that it names, at any depth', () => {
    const ours = { name: 'Handbook', words: { yes: 'Yes', no: 'No' } }
    const own = { words: { no: 'Not yet' } }
    expect(mergeContent(ours, own)).toEqual({ name: 'Handbook', words: { yes: 'Yes', no: 'Not yet' } })
  })

  it('changes one entry of a list by its id, in its place', () => {
    const ours = [
      { id: 'a', term: 'Leading' },
      { id: 'b', term: 'Matt' },
    ]
    const own = [{ id: 'a', say: 'Space' }]
    expect(mergeContent(ours, own)).toEqual([
      { id: 'a', term: 'Leading', say: 'Space' },
      { id: 'b', term: 'Matt' },
    ])
  })

  it('adds new entries after ours', () => {
    expect(mergeContent([{ id: 'b' }], [{ id: 'a' }])).toEqual([{ id: 'b' }, { id: 'a' }])
  })

  it('puts a list in its own order when it names every entry of ours', () => {
    const ours = [
      { id: 'a', term: 'Leading' },
      { id: 'b', term: 'Matt' },
    ]
    expect(mergeContent(ours, [{ id: 'b' }, { id: 'new' }, { id: 'a' }])).toEqual([
      { id: 'b', term: 'Matt' },
      { id: 'new' },
      { id: 'a', term: 'Leading' },
    ])
  })

  it('keeps an entry whose author forgot the id, so that the build can tell', () => {
    expect(mergeContent([{ id: 'a' }], [{ term: 'Matt' }])).toEqual([{ id: 'a' }, { term: 'Matt' }])
  })

  it.each([
    [['a', 'the'], ['of']],
    ['Handbook', 'Acme'],
    [{ one: 'page', other: 'pages' }, 'pages'],
    [[{ id: 'a' }], null],
  ])('takes the place of %j', (ours, own) => {
    expect(mergeContent(ours, own)).toEqual(own)
  })

  it('changes nothing when it says the same, and nothing when it says nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (ours) => {
        expect(mergeContent(ours, undefined)).toEqual(ours)
        expect(mergeContent(ours, ours)).toEqual(ours)
      }),
    )
  })
})

describe('a ledger of published ids', () => {
  it('grows by what an organisation publishes and loses nothing of ours', () => {
    const ours = { leaflet: ['size', 'fold'], creed: ['we'] }
    expect(mergePublishedIds(ours, { leaflet: ['fold', 'ink'], acme: ['till'] })).toEqual({
      leaflet: ['size', 'fold', 'ink'],
      creed: ['we'],
      acme: ['till'],
    })
  })

  it('takes from an organisation only what its own tools add', () => {
    const own = { leaflet: ['size', 'ink'], creed: ['we'], acme: ['till'] }
    expect(addedIds(own, { leaflet: ['size', 'fold'], creed: ['we'] })).toEqual({
      leaflet: ['ink'],
      acme: ['till'],
    })
  })
})
