import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { guidanceSchema } from '../../src/schemas/guidance.ts'
import { situationSchema, sourceSchema, stringsSchema } from '../../src/schemas/lists.ts'
import { checklistSchema } from '../../src/schemas/tools/checklist.ts'
import { toolFields } from '../../src/schemas/tools/common.ts'
import { told } from '../helpers/authors.ts'
import { page, question, situation, tool } from '../helpers/good-content.ts'

const pageWith = (change: object) => told(explain('p.mdx', { ...page, ...change }, guidanceSchema))
const toolWith = (change: object) => told(explain('t.yaml', { ...tool, ...change }, checklistSchema))

describe('content as it should be', () => {
  it('has nothing to tell', () => {
    expect(pageWith({}) + toolWith({}) + told(explain('s', situation, situationSchema))).toBe('')
  })
})

describe('an author is told', () => {
  it('of a field that is missing', () => {
    expect(pageWith({ title: undefined })).toBe(
      'p.mdx\n  title: is missing.\n' +
        '  Write a title in sentence case of at most 60 characters that says what the page is about.',
    )
  })

  it('of a number where text belongs', () => {
    expect(pageWith({ summary: 5 })).toBe(
      'p.mdx\n  summary: `5` cannot be used: it should be text.\n' +
        '  Write one sentence of at most 160 characters that says what the reader will be able to do.',
    )
  })

  it('of text where a list belongs', () => {
    expect(pageWith({ covers: 'E15' })).toBe(
      'p.mdx\n  covers: `E15` cannot be used: it should be a list.\n' +
        '  List the ids of content/coverage.yaml that this page really says, such as `[A01, A02]`.',
    )
  })

  it('of a date that is none', () => {
    expect(pageWith({ reviewed: 'last week' })).toBe(
      'p.mdx\n  reviewed: `last week` cannot be used: it should be a date.\n' +
        '  Write the day of the last review as year-month-day, such as `2026-11-22`.',
    )
  })

  it('of text that is too long, shown only as far as it helps', () => {
    expect(pageWith({ title: 'a'.repeat(90) })).toBe(
      `p.mdx\n  title: \`${'a'.repeat(77)}...\` cannot be used: it is longer than 60.\n` +
        '  Write a title in sentence case of at most 60 characters that says what the page is about.',
    )
  })

  it('of a list that is too short', () => {
    expect(pageWith({ keywords: ['font'] })).toBe(
      'p.mdx\n  keywords: `["font"]` cannot be used: it is shorter than 3.\n' +
        '  List at least three everyday words or misspellings that people would type to find this page.',
    )
  })

  it('of one entry of a list, with its place', () => {
    expect(pageWith({ covers: ['E15', 'e16'] })).toBe(
      'p.mdx\n  covers[1]: `e16` cannot be used: it is not a capital letter and two digits.\n' +
        '  Name an idea by its id in content/coverage.yaml, such as `E15`.',
    )
  })

  it('of a word that is not one of those to choose from', () => {
    expect(told(explain('s.yaml', { ...situation, who: 'boss' }, situationSchema))).toBe(
      's.yaml\n  who: `boss` cannot be used: it should be one of `staff`, `manager`.\n  Write `staff` or `manager`.',
    )
  })

  it('of a field that does not exist, with those that do', () => {
    expect(told(explain('s.yaml', { ...situation, whom: 'staff' }, situationSchema))).toBe(
      's.yaml\n  front matter or file: `whom` is not a field here; did you mean `who`?\n' +
        '  Remove it or correct its name; the fields are: `id`, `says`, `page`, `who`.',
    )
  })

  it('of a number out of range', () => {
    const source = { id: 'x', author: 'A', title: 'T', kind: 'work', credit: 'C', note: 'N' }
    expect(told(explain('s.yaml', { ...source, year: 26 }, sourceSchema))).toBe(
      's.yaml\n  year: `26` cannot be used: it is shorter than 1800.\n' +
        '  Write the year as four digits, or leave the field out when it is not known.',
    )
  })

  it.each([
    [
      'a file with nothing in it',
      stringsSchema,
      null,
      'file: `null` cannot be used: it should be a set of fields',
    ],
    ['a number for two', toolFields.minutes, 20, 'file: `20` cannot be used: it should be a list'],
    [
      'a word for yes or no',
      guidanceSchema.shape.card,
      'yes',
      'file: `yes` cannot be used: it should be true or false',
    ],
  ])('of %s, without a programmer’s word', (_, schema, value, wrong) => {
    expect(told(explain('s.yaml', value, schema)).split('.\n')[0]).toBe(`s.yaml\n  ${wrong}`)
  })
})

describe('deep inside a tool, an author is told', () => {
  it('which question of which group lacks a field', () => {
    expect(
      toolWith({
        groups: [{ id: 'paper', title: 'Paper', items: [question, { ...question, fix: undefined }] }],
      }),
    ).toBe(
      't.yaml\n  groups[0].items[1].fix: is missing.\n' +
        '  Say what to change when the answer is no, in one short imperative sentence.',
    )
  })

  it('which fields a question has, when one is misspelt', () => {
    expect(toolWith({ groups: [{ id: 'paper', title: 'Paper', items: [{ ...question, hint: 'H' }] }] })).toBe(
      't.yaml\n  groups[0].items[0]: `hint` is not a field here.\n' +
        '  Remove it or correct its name; the fields are: `id`, `question`, `means`, `check`, `why`, `fix`, `retired`.',
    )
  })

  it('how an id is written', () => {
    expect(toolWith({ groups: [{ id: 'Paper Size', title: 'Paper', items: [question] }] })).toBe(
      't.yaml\n  groups[0].id: `Paper Size` cannot be used: ids are lower-case letters, digits and single hyphens.\n' +
        '  Write an id of lower-case words joined by hyphens, such as `type-size`; it can never change once published.',
    )
  })

  it('what a whole group of fields is for', () => {
    expect(toolWith({ subject: 'leaflet' })).toBe(
      't.yaml\n  subject: `leaflet` cannot be used: it should be a set of fields.\n' +
        '  Say what is audited, with the fields `one`, `many`, `prompt` and `example`.',
    )
  })

  it('what a list is for, where one of its entries says nothing of its own', () => {
    expect(toolWith({ minutes: [20, 'long'] })).toBe(
      't.yaml\n  minutes[1]: `long` cannot be used: it should be a number.\n' +
        '  Write how long the tool takes as two numbers of minutes, such as `[20, 30]`.',
    )
  })

  it('every mistake, not only the first', () => {
    expect(toolWith({ title: 5, edition: '2026' })).toBe(
      't.yaml\n  title: `5` cannot be used: it should be text.\n  Write the name of the tool, at most 60 characters.\n\n' +
        't.yaml\n  edition: `2026` cannot be used: it is not a year and month.\n' +
        '  Write the edition in quotes as year and month, such as "2026-11"; raise it when questions change.',
    )
  })
})
