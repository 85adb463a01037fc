import { describe, expect, it } from 'vitest'
import { withPasted, withRewritten } from '../../../src/domain/wording/answers.ts'
import {
  applySuggestion,
  chooseSuggestion,
  isKept,
  keepAsIs,
  undoLast,
  unkeep,
} from '../../../src/domain/wording/apply.ts'
import { progress } from '../../../src/domain/wording/progress.ts'
import type { Finding } from '../../../src/domain/wording/types.ts'
import { found, rule, wording } from '../../helpers/wording.ts'

const definition = wording('jargon', [
  rule('ill', { exact: ['ILL'], forms: ['Another library'] }),
  rule('page', { phrases: ['page'], forms: ['Helper'] }),
])
const pasted = withPasted('Ask for an ILL or a page.')
const [ill, page] = found(pasted.before, definition) as [Finding, Finding]

describe('choosing a form', () => {
  it('puts it in the place of what was found and leaves the rest', () => {
    expect(applySuggestion(pasted.before, ill, 'loan')).toBe('Ask for an loan or a page.')
  })

  it('notes what was replaced, by which rule', () => {
    expect(chooseSuggestion(pasted, page, 'helper')).toEqual({
      before: 'Ask for an ILL or a page.',
      after: 'Ask for an ILL or a helper.',
      changes: [{ rule: 'page', from: 'page', to: 'helper', start: 20 }],
      kept: [],
    })
  })

  it('can be taken back, the last one first', () => {
    const one = chooseSuggestion(pasted, page, 'helper')
    const two = chooseSuggestion(one, ill, 'loan')
    expect(undoLast(two)).toEqual(one)
    expect(undoLast(undoLast(two))).toEqual(pasted)
    expect(undoLast(pasted)).toEqual(pasted)
  })

  it('stays where the reader has since written over it', () => {
    const rewritten = withRewritten(chooseSuggestion(pasted, page, 'helper'), 'Ask us.')
    expect(undoLast(rewritten)).toEqual(rewritten)
  })
})

describe('leaving a phrase as it is', () => {
  it('settles it, once for the same words', () => {
    const kept = keepAsIs(keepAsIs(pasted, page), page)
    expect(kept.kept).toEqual([{ rule: 'page', text: 'page' }])
    expect([isKept(kept, page), isKept(kept, ill)]).toEqual([true, false])
  })

  it('can be taken back', () => {
    expect(unkeep(keepAsIs(keepAsIs(pasted, page), ill), page).kept).toEqual([{ rule: 'ill', text: 'ILL' }])
  })
})

describe('how far a check is', () => {
  it('counts what is decided and what is still open', () => {
    expect(progress(definition, pasted)).toEqual({ done: 0, of: 2, changes: 2 })
    const one = chooseSuggestion(pasted, page, 'helper')
    expect(progress(definition, one)).toEqual({ done: 1, of: 2, changes: 1 })
    expect(progress(definition, keepAsIs(one, ill))).toEqual({ done: 2, of: 2, changes: 0 })
  })

  it('is nothing of nothing before a text is pasted', () => {
    expect(progress(definition, withPasted(''))).toEqual({ done: 0, of: 0, changes: 0 })
  })

  it('does not count warnings of danger', () => {
    const dangers = [{ id: 'deep', phrases: ['deep'], why: '' }]
    const signs = wording('prohibition', [rule('no', { phrases: ['no {thing}'] })], { dangers })
    expect(progress(signs, withPasted('No boats: deep. No dogs'))).toEqual({ done: 0, of: 1, changes: 1 })
  })
})
