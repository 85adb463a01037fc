import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countTogether,
  opinionsOn,
  putTogether,
  ratingsOf,
  silentOn,
  type TogetherRow,
} from '../../../src/domain/record/together.ts'
import { anyPeople, person, rated, said } from '../../helpers/people.ts'

const agreements = (rows: readonly TogetherRow[]) => rows.map(({ key, agreement }) => [key, agreement])

describe('the answers of several people', () => {
  it('agree, are in conflict, or are open', () => {
    const rows = putTogether([
      person('Ann', said('type', 'Yes'), said('fold', 'Yes'), said('paper')),
      person('Bo', said('type', 'Yes'), said('fold', 'No'), said('paper')),
    ])
    expect(agreements(rows)).toEqual([
      ['type', 'agreed'],
      ['fold', 'conflict'],
      ['paper', 'open'],
    ])
  })

  it('are no conflict where one did not look, and the row says who that is', () => {
    const [row] = putTogether([person('Ann', said('type')), person('Bo', said('type', 'No')), person('Cy')])
    expect(row?.agreement).toBe('agreed')
    expect(row && opinionsOn(row)).toEqual([{ answer: 'No', who: ['Bo'] }])
    expect(row && silentOn(row)).toEqual(['Ann', 'Cy'])
  })

  it('stay open where there is a note alone', () => {
    const [row] = putTogether([person('Ann', said('type', '', { note: 'No ruler' })), person('Bo')])
    expect(row?.agreement).toBe('open')
    expect(row?.heard[0]).toEqual({ who: 'Ann', answer: '', note: 'No ruler' })
  })

  it('of people with one name stay apart', () => {
    const [row] = putTogether([person('Ann', said('type', 'Yes')), person('Ann', said('type', 'No'))])
    expect(row?.agreement).toBe('conflict')
  })

  it('hold each person once in every row, with what they said', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        for (const { key, heard } of putTogether(people)) {
          const expected = people.map(({ who, said }) => {
            const { answer = '', note = '' } = said.find((one) => one.key === key) ?? {}
            return { who, answer, note }
          })
          expect(heard.map(({ who, answer, note }) => ({ who, answer, note }))).toEqual(expected)
        }
      }),
    )
  })

  it('come to the same whoever is first', () => {
    const outcome = (people: Parameters<typeof putTogether>[0]) =>
      putTogether(people)
        .map(({ key, agreement, spread }) => ({ key, agreement, spread }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(outcome(people.toReversed())).toEqual(outcome(people))
      }),
    )
  })

  it('are counted, each question once', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const rows = putTogether(people)
        const { answers, ...counts } = countTogether(rows)
        for (const [name, count] of Object.entries(counts))
          expect(rows.filter(({ agreement }) => agreement === name)).toHaveLength(count)
        expect(answers).toBe(people.flatMap(({ said }) => said).filter(({ answer }) => answer).length)
      }),
    )
  })

  it('of one person never conflict', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        expect(countTogether(putTogether(people.slice(0, 1))).conflict).toBe(0)
      }),
    )
  })
})

describe('ratings', () => {
  const rows = putTogether([
    person('Ann', rated('greeting', 4), rated('queue', 1), said('type', 'Yes'), rated('signs', 5)),
    person('Bo', rated('greeting', 5), rated('queue', 7), said('type', 'No'), rated('signs', 5)),
    person('Cy', rated('greeting', 3), said('queue'), said('type'), rated('signs', 7)),
  ])

  it('stand with the widest spread first, and as in the tool where they are as wide', () => {
    expect(ratingsOf(rows).map(({ key }) => key)).toEqual(['queue', 'greeting', 'signs'])
  })

  it('come with how many there are, their median and range, and the ends of their scale', () => {
    const [queue] = ratingsOf(rows)
    expect(queue?.spread).toEqual({ count: 2, median: 4, min: 1, max: 7 })
    expect(queue?.scale).toEqual([1, 7])
    expect(queue && silentOn(queue)).toEqual(['Cy'])
  })

  it('leave out the questions that ask for none', () => {
    expect(rows.find(({ key }) => key === 'type')?.spread).toBeUndefined()
  })

  it('are told from the lowest', () => {
    const [, greeting] = ratingsOf(rows)
    expect(greeting && opinionsOn(greeting)).toEqual([
      { answer: '3 of 7', who: ['Cy'] },
      { answer: '4 of 7', who: ['Ann'] },
      { answer: '5 of 7', who: ['Bo'] },
    ])
  })
})
