import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { familiesOf } from '../../../src/domain/record/families.ts'
import type { SavedRecord } from '../../../src/domain/record/types.ts'
import { answers, saved } from '../../helpers/checklists.ts'

function record(id: string, more: Partial<SavedRecord> = {}): SavedRecord {
  return { ...saved(answers()), id, ...more }
}

function ids(records: readonly SavedRecord[]): string[][] {
  return familiesOf(records).map((family) => family.map(({ id }) => id))
}

describe('families of records', () => {
  it('hold what was done again, also under a new name, and also after what it came from is gone', () => {
    expect(
      ids([record('b', { previous: 'a', title: 'New' }), record('x'), record('c', { previous: 'a' })]),
    ).toEqual([['b', 'c'], ['x']])
  })

  it('hold what has the same title, ignoring case and spaces', () => {
    expect(
      ids([record('a', { title: 'Spring leaflet' }), record('b', { title: ' spring  Leaflet' })]),
    ).toEqual([['a', 'b']])
  })

  it('never hold two because neither has a title', () => {
    expect(ids([record('a'), record('b', { title: ' ' })])).toEqual([['a'], ['b']])
  })

  it('tell a title from an id', () => {
    expect(ids([record('a'), record('b', { title: 'a' }), record('c', { title: 'id:a' })])).toHaveLength(3)
  })

  it('hold every record once, with whatever they repeat, in whatever order', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'constructor', '__proto__'),
        previous: fc.constantFrom('a', 'b', 'c', 'gone', 'constructor'),
        title: fc.constantFrom('', 'A', 'a ', 'b', '__proto__'),
      }),
      { selector: ({ id }) => id },
    )
    fc.assert(
      fc.property(some, (given) => {
        const families = ids(given.map(({ id, ...more }) => record(id, more)))
        expect(families.flat().sort()).toEqual(given.map(({ id }) => id).sort())
        const familyOf = (id: string) => families.findIndex((family) => family.includes(id))
        for (const a of given)
          for (const b of given)
            if (a.previous === b.id || a.previous === b.previous) expect(familyOf(a.id)).toBe(familyOf(b.id))
      }),
    )
  })
})
