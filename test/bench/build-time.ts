import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { PROJECT } from '../helpers/build.ts'
import { copyProject } from '../helpers/example-project.ts'
import { guidanceIds } from '../helpers/pages.ts'

/** Seconds to build the site with some generated pages more, each as long as a real one, in sections of twenty: none has more today. */
export async function secondsToBuild(more: number): Promise<number> {
  using project = copyProject({ cache: 'empty' })
  const models = guidanceIds().filter((id) => !readFileSync(fileOf(id), 'utf8').includes('<Tool '))
  for (let i = 0; i < more; i++) {
    const id = models[i % models.length] ?? ''
    const text = readFileSync(fileOf(id), 'utf8')
      .replace(/^title: .*$/m, `title: Generated page ${i + 1}`)
      .replace(/^order: .*$/m, `order: ${1000 + i}`)
    project.write(`content/guidance/${sectionOf(i)}/generated-${i + 1}.mdx`, text)
  }
  if (more > 0) project.edit('content/site.yaml', (site) => withSections(site, sectionOf(more - 1)))
  const start = performance.now()
  const { code, output } = await project.build()
  if (code !== 0) throw new Error(`the site with ${more} more pages did not build:\n${output}`)
  return (performance.now() - start) / 1000
}

const PAGES_IN_A_SECTION = 20

function sectionOf(page: number): string {
  return `generated-${Math.floor(page / PAGES_IN_A_SECTION) + 1}`
}

/** The text of `site.yaml` with sections up to the one named last. */
function withSections(site: string, last: string): string {
  const { sections, ...rest } = parse(site)
  const count = Number(last.split('-').at(-1))
  const more = Array.from({ length: count }, (_, i) => ({
    id: sectionOf(i * PAGES_IN_A_SECTION),
    title: `Section ${i + 1}`,
    summary: 'Twenty generated pages.',
  }))
  return stringify({ ...rest, sections: [...sections, ...more] })
}

function fileOf(id: string): string {
  return join(PROJECT, 'content/guidance', `${id}.mdx`)
}
