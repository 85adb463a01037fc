// Prints the Flesch-Kincaid grade of every guidance page, hardest first, and the median.
import { gradeOf, median, pageTexts } from '../helpers/reading-level.ts'

const grades = pageTexts().map(({ id, text }) => ({ id, grade: gradeOf(text) }))
for (const { id, grade } of grades.sort((a, b) => b.grade - a.grade))
  console.log(`${grade.toFixed(1).padStart(5)}  ${id}`)
console.log(`${grades.length} pages, median grade ${median(grades.map(({ grade }) => grade)).toFixed(1)}`)
