import { describe, expect, it } from 'vitest'
import { AuthorError, failOn, formatProblem } from '../../src/schemas/author-error.ts'

const problem = { file: 'content/site.yaml', place: 'name', wrong: 'is missing.', fix: 'Write the name.' }

describe('a mistake in the content', () => {
  it('is told in three lines: the file, what is wrong where, what to do', () => {
    expect(formatProblem(problem)).toBe('content/site.yaml\n  name: is missing.\n  Write the name.')
  })

  it('stops the build with its text', () => {
    const text = '1 problem in the content\n\ncontent/site.yaml\n  name: is missing.\n  Write the name.\n'
    expect(() => failOn([problem])).toThrow(new AuthorError([problem]))
    expect(new AuthorError([problem]).message).toBe(text)
  })
})

describe('several mistakes', () => {
  it('are all told at once, with their number', () => {
    const other = { ...problem, place: 'contact' }
    expect(new AuthorError([problem, other]).message).toBe(
      `2 problems in the content

content/site.yaml
  name: is missing.
  Write the name.

content/site.yaml
  contact: is missing.
  Write the name.
`,
    )
  })
})

describe('content without mistakes', () => {
  it('lets the build go on', () => {
    expect(() => failOn([])).not.toThrow()
  })
})
