import { beforeAll, describe, expect, it } from 'vitest'
import type { BuildResult } from './build.ts'
import { copyProject, type ExampleProject } from './example-project.ts'

/** A mistake an author makes, and what the build says of it: the file, what is wrong where, what to do. */
export interface Mistake {
  make: (project: ExampleProject) => void
  told: readonly [file: string, wrong: string, fix: string]
}

/** Makes all of the mistakes in one copy of the project, builds it, and expects each to be told whole and nothing else. */
export function describeMistakes(title: string, mistakes: Readonly<Record<string, Mistake>>): void {
  const count = Object.keys(mistakes).length
  describe(title, () => {
    let result: BuildResult
    beforeAll(async () => {
      using project = copyProject()
      for (const { make } of Object.values(mistakes)) make(project)
      result = await project.build()
    })

    it('stops the build and tells of nothing else', () => {
      expect(result.output).toContain(`\n${count} ${count === 1 ? 'problem' : 'problems'} in the content\n\n`)
      expect(result.code).toBe(1)
    })

    it.each(Object.entries(mistakes))('tells where, what and how to mend: %s', (_, { told }) => {
      expect(result.output).toContain(`\n${told.join('\n  ')}\n`)
    })
  })
}
