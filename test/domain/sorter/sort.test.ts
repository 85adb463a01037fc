import { describe, expect, it } from 'vitest'
import { createAction } from '../../../src/domain/record/create.ts'
import {
  addEntries,
  dropEntry,
  planEntry,
  removeEntry,
  rewordEntry,
  sortEntry,
} from '../../../src/domain/sorter/sort.ts'
import { SORTER, savedSorter, thing } from '../../helpers/sorters.ts'

const binsOf = ({ answers }: ReturnType<typeof savedSorter>) => answers.entries.map(({ bin }) => bin)
const unsure = sortEntry(SORTER, savedSorter([thing('a')]), 'a', 'ask', 'new')
const planned = { ...unsure, actions: unsure.actions.map((one) => ({ ...one, owner: 'Asha' })) }

describe('sorting a thing', () => {
  it('puts it into its bin and leaves the others', () => {
    expect(binsOf(sortEntry(SORTER, savedSorter([thing('a'), thing('b')]), 'b', 'no', 'new'))).toEqual([
      '',
      'no',
    ])
  })

  it('plans what has to be settled about it, in the words of its bin', () => {
    expect(unsure.actions).toEqual([{ ...createAction('new', 'a', ''), what: 'Settle: Rule a' }])
  })

  it('takes that away again where nobody has touched it', () => {
    expect(sortEntry(SORTER, unsure, 'a', 'yes', 'other').actions).toEqual([])
  })

  it('counts it as done where somebody had planned it, and as open when it comes back', () => {
    const settled = sortEntry(SORTER, planned, 'a', 'yes', 'other')
    expect(settled.actions).toEqual([{ ...planned.actions[0], done: true }])
    expect(sortEntry(SORTER, settled, 'a', 'ask', 'third').actions).toEqual(planned.actions)
  })

  it('changes nothing where it is in that bin, or not on the list', () => {
    expect(sortEntry(SORTER, unsure, 'a', 'ask', 'new')).toBe(unsure)
    expect(sortEntry(SORTER, unsure, 'gone', 'yes', 'new')).toBe(unsure)
  })
})

describe('changing the list', () => {
  it('adds things at its end, not sorted', () => {
    const { answers } = addEntries(savedSorter([thing('a', 'no')]), ['Bags'], ['new'])
    expect(answers.entries).toEqual([thing('a', 'no'), { id: 'new', text: 'Bags', bin: '', fields: {} }])
  })

  it('rewords a thing and what has to be settled about it', () => {
    const { answers, actions } = rewordEntry(SORTER, planned, 'a', 'Fee $& more')
    expect([answers.entries[0]?.text, actions[0]?.what]).toEqual(['Fee $& more', 'Settle: Fee $& more'])
  })

  it('leaves what somebody wrote about it themselves', () => {
    const own = { ...unsure, actions: [{ ...createAction('x', 'a', ''), what: 'Ask Asha' }] }
    expect(rewordEntry(SORTER, own, 'a', 'Fee').actions[0]?.what).toBe('Ask Asha')
  })

  it('removes a thing with what was planned about it, and nothing else', () => {
    const other = createAction('x', 'b', '')
    const record = { ...unsure, actions: [...unsure.actions, other] }
    expect(removeEntry(record, 'a')).toMatchObject({ answers: { entries: [] }, actions: [other] })
  })

  it('plans again what was taken off', () => {
    expect(planEntry(SORTER, { ...unsure, actions: [] }, 'a', 'new').actions).toEqual(unsure.actions)
  })

  it('drops a thing before another, in the bin of that one', () => {
    const record = savedSorter([thing('a', 'no'), thing('b', 'no'), thing('c')])
    const { answers } = dropEntry(SORTER, record, 'c', { bin: 'no', before: 'b' }, 'new')
    expect(answers.entries.map(({ id, bin }) => `${id} ${bin}`)).toEqual(['a no', 'c no', 'b no'])
  })
})
