import { describe, expect, it } from 'vitest'
import { questionsFrom } from '../../src/domain/finder/tree.ts'
import type { FinderDefinition } from '../../src/domain/finder/types.ts'
import { explain } from '../../src/schemas/explain.ts'
import { finderSchema } from '../../src/schemas/tools/finder.ts'
import { told } from '../helpers/authors.ts'
import { asks, comesTo } from '../helpers/finders.ts'
import { tool } from '../helpers/good-content.ts'
import { readGuidance } from '../helpers/guidance.ts'
import { toolFiles } from '../helpers/tool-pages.ts'
import { readYaml } from '../helpers/words.ts'

const { subject: _, groups: __, ...shared } = tool
const toldOf = (
  questions: readonly object[],
  outcomes: readonly object[] = [comesTo('stay'), comesTo('go')],
) =>
  told(
    explain(
      'f.yaml',
      {
        ...shared,
        name: { prompt: 'Which?', example: 'A call' },
        questions: { items: questions },
        outcomes: { items: outcomes },
      },
      finderSchema,
    ),
  )

describe('the author of a finder is told', () => {
  it('nothing, when every way ends at an outcome', () => {
    expect(toldOf([asks('first', { yes: 'stay', no: 'go' })])).toBe('')
  })

  it.each<[string, readonly object[], readonly object[] | undefined, string]>([
    [
      'of an answer that leads nowhere',
      [asks('first', { yes: 'stay', no: 'goo', so: 'go' })],
      undefined,
      'questions.items[0].items[1].to: `goo` cannot be used: no question or outcome in use has this id.\n' +
        '  Name the question that comes next, or the outcome, by its id; each way must end at an outcome.',
    ],
    [
      'of a circle',
      [asks('first', { yes: 'first', no: 'go', so: 'stay' })],
      undefined,
      'questions.items[0].items[0].to: `first` cannot be used: from there the way leads back to this question.',
    ],
    [
      'of an outcome that nobody reaches',
      [asks('first', { yes: 'stay', no: 'go' })],
      [comesTo('stay'), comesTo('go'), comesTo('never')],
      'outcomes.items[2].id: `never` cannot be used: no answer leads to this outcome.\n' +
        '  Write an id of lower-case words joined by hyphens, and let an answer lead there with `to`;',
    ],
    [
      'of a question that nobody reaches',
      [asks('first', { yes: 'stay', no: 'go' }), asks('lost', { yes: 'stay', no: 'go' })],
      undefined,
      'questions.items[1].id: `lost` cannot be used: no answer leads to this question.',
    ],
    [
      'of a question with one answer',
      [asks('first', { yes: 'stay' })],
      [comesTo('stay'), comesTo('go')],
      'questions.items[0].items',
    ],
  ])('%s', (_, questions, outcomes, message) => {
    expect(toldOf(questions, outcomes)).toContain(message)
  })
})

describe.each(toolFiles().filter((path) => path.startsWith('finder/')))('%s', (path) => {
  const definition = readYaml<FinderDefinition>(`content/tools/${path}`)

  it('is written as its kind wants it', () => {
    expect(told(explain(path, definition, finderSchema))).toBe('')
  })

  it('leads to headings that are there', () => {
    const lost = definition.outcomes.items.filter(({ read }) => {
      const { page = '', heading } = read ?? {}
      const anchors = readGuidance(page).headings.map((text) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s-]/gu, '')
          .replace(/\s/g, '-'),
      )
      return heading && !anchors.includes(heading)
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('comes to its answer in at most five clicks: one to choose and one to go on', () => {
    const start = definition.questions.items.find(({ retired }) => !retired)
    expect(2 * questionsFrom(definition, start?.id ?? '')).toBeLessThanOrEqual(5)
  })
})
