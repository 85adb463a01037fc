import { expect, it } from 'vitest'
import { gradeOf, median, pageTexts } from '../helpers/reading-level.ts'

const HARDEST = 12
const MEDIAN = 9

it('every guidance page can be read by most people: Flesch-Kincaid grade 9 in the middle, 12 at most', () => {
  const grades = pageTexts().map(({ id, text }) => ({ id, grade: gradeOf(text) }))
  expect(grades.filter(({ grade }) => grade > HARDEST)).toEqual([])
  expect(median(grades.map(({ grade }) => grade))).toBeLessThanOrEqual(MEDIAN)
})

it('a hard sentence has a high grade, an easy one a low grade', () => {
  expect(gradeOf('The cat sat on the mat.')).toBeLessThan(2)
  expect(
    gradeOf(
      'Organisational accountability necessitates comprehensive documentation of administrative responsibilities.',
    ),
  ).toBeGreaterThan(HARDEST)
})
