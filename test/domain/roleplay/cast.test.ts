import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castFor, mixNames, namesIn } from '../../../src/domain/roleplay/cast.ts'
import { ROLEPLAY } from '../../helpers/roleplays.ts'

const { roles } = ROLEPLAY
/** Who plays what, such as `A:Ann B:Ben C:Cy`, a text a group. */
function cast(names: readonly string[], round = 0): string[] {
  return castFor(roles, names, round).map((group) =>
    group
      .map(
        ({ role, players }) => `${role.name}:${players.map(({ name, number }) => name || number).join('+')}`,
      )
      .join(' '),
  )
}

describe('roles', () => {
  it('are dealt out in threes, in the order of the names', () => {
    expect(cast(['Ann', 'Ben', 'Cy', 'Dev', 'Eli', 'Fay'])).toEqual(['A:Ann B:Ben C:Cy', 'A:Dev B:Eli C:Fay'])
  })

  it('go to people without names, who have numbers', () => {
    expect(cast([])).toEqual(['A:1 B:2 C:3'])
    expect(cast(['Ann', 'Ben'])).toEqual(['A:Ann B:Ben C:3'])
  })

  it('let whoever is left over share the last one', () => {
    expect(cast(['Ann', 'Ben', 'Cy', 'Dev'])).toEqual(['A:Ann B:Ben C:Cy+Dev'])
    expect(cast(['1', '2', '3', '4', '5', '6', '7', '8'])).toEqual(['A:1 B:2 C:3+4', 'A:5 B:6 C:7+8'])
  })

  it('go on by one person each round', () => {
    expect(cast(['Ann', 'Ben', 'Cy'], 1)).toEqual(['A:Cy B:Ann C:Ben'])
    expect(cast(['Ann', 'Ben', 'Cy'], 3)).toEqual(cast(['Ann', 'Ben', 'Cy']))
  })

  it('come to everybody in turn, and nobody has two or none in a round', () => {
    fc.assert(
      fc.property(fc.nat(20), (count) => {
        const names = Array.from({ length: count }, (_, i) => `p${i}`)
        const most = Math.max(
          ...castFor(roles, names, 0).map((group) => group.flatMap((one) => one.players).length),
        )
        const rounds = Array.from({ length: most }, (_, i) => castFor(roles, names, i).flat())
        for (const parts of rounds) {
          const numbers = parts.flatMap(({ players }) => players.map(({ number }) => number))
          expect(new Set(numbers).size).toBe(numbers.length)
          expect(numbers).toHaveLength(Math.max(3, count))
        }
        for (const { id } of roles) {
          const had = rounds.flat().filter(({ role }) => role.id === id)
          expect(new Set(had.flatMap(({ players }) => players.map(({ number }) => number))).size).toBe(
            Math.max(3, count),
          )
        }
      }),
    )
  })
})

describe('names', () => {
  it('stand on lines or between commas', () => {
    expect(namesIn(' Ann, Ben;Cy\r\n\nDev، Eli')).toEqual(['Ann', 'Ben', 'Cy', 'Dev', 'Eli'])
    expect(namesIn(' , \n')).toEqual([])
  })

  it('are mixed by the chances given, and none is lost', () => {
    expect(mixNames(['Ann', 'Ben', 'Cy'], [0.9, 0.1, 0.5])).toEqual(['Ben', 'Cy', 'Ann'])
  })
})
