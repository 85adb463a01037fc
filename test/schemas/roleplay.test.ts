import { describe, expect, it } from 'vitest'
import { explain } from '../../src/schemas/explain.ts'
import { roleplaySchema } from '../../src/schemas/tools/roleplay.ts'
import { told } from '../helpers/authors.ts'
import { tool } from '../helpers/good-content.ts'

const { subject: _, groups: __, ...shared } = tool
const role = (id: string) => ({
  id,
  name: id,
  does: 'Plays.',
  items: [{ id: `of-${id}`, question: 'Well?' }],
})
const debrief = { id: 'talk', title: 'Talk', text: 'Talk.', shows: 'debrief' }
const good = {
  ...shared,
  name: { prompt: 'Who?', example: 'Desk' },
  lengths: [5],
  roles: [role('asker'), role('answerer')],
  steps: [debrief],
}
const problems = (change: object) => told(explain('r.yaml', { ...good, ...change }, roleplaySchema))

describe('a role-play as it should be', () => {
  it('has nothing to tell, for two as well as for three', () => {
    expect(problems({})).toBe('')
    expect(problems({ roles: [...good.roles, role('watcher')] })).toBe('')
  })
})

describe('the author of a role-play is told', () => {
  it('of something that two steps show', () => {
    expect(problems({ steps: [debrief, { ...debrief, id: 'again' }] })).toContain(
      'steps[1].shows: `debrief` cannot be used: another step shows it already.\n',
    )
  })

  it('of a debrief that is missing', () => {
    expect(problems({ steps: [{ ...debrief, shows: 'roles' }] })).toContain('no step has `shows: debrief`')
  })

  it('of a length that no scene has', () => {
    expect(problems({ lengths: [0.5] })).toContain('List one to four lengths of a scene in minutes')
  })
})
