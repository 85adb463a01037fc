import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allTools } from '../helpers/tools.ts'
import { readYaml } from '../helpers/words.ts'

interface Idea {
  readonly id: string
  readonly idea: string
  readonly tool?: string
}

const ASKED = '../shared/coverage.md'
const ideas = readYaml<Idea[]>('content/coverage.yaml')
const toDo = ideas.filter(({ tool }) => tool)
const tools = new Map(allTools().map((tool) => [tool.id, tool]))

describe('what the sources ask readers to do', () => {
  it.each(toDo)('$id: $idea, with the tool $tool', ({ id, tool = '' }) => {
    const found = tools.get(tool)
    expect(found?.covers).toContain(id)
    expect(readFileSync(`content/guidance/${found?.page}.mdx`, 'utf8')).toContain(`<Tool id="${tool}" />`)
  })

  it('is all that any tool says it does', () => {
    const does = new Set([...tools.values()].flatMap(({ covers }) => covers))
    expect([...does].filter((id) => !toDo.some((idea) => idea.id === id))).toEqual([])
  })

  it.runIf(existsSync(ASKED))('is every row of the coverage table that asks for a tool', () => {
    const rows = readFileSync(ASKED, 'utf8').matchAll(/^\| ([A-E]\d\d) \|.*\| *(\S.*?) *\|$/gm)
    expect(toDo.map(({ id }) => id)).toEqual([...rows].map(([, id]) => id))
  })
})
