import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that run for half a minute or more. Begun last, one of them would run on alone. */
const LONG = [
  'commands/readme',
  'site/every-page',
  'content/author-errors',
  'site/worksheet',
  'site/checklists',
  'site/journey',
  'site/evidence',
  'site/register',
  'site/scale',
  'site/together',
  'site/sorter',
  'site/search-queries',
  'site/offline',
  'site/weight',
  'site/base',
]

/** Begins the longest files first, also where no earlier run has left its times. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      return found < 0 ? LONG.length : found
    }
    return (await super.sort(files)).sort((a, b) => place(a) - place(b))
  }
}
