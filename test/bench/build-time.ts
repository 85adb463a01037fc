import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT } from '../helpers/build.ts'
import { copyProject } from '../helpers/example-project.ts'
import { guidanceIds } from '../helpers/pages.ts'

/** Seconds to build the site with some generated pages more, each as long as a real one. */
export async function secondsToBuild(more: number): Promise<number> {
  using project = copyProject()
  const models = guidanceIds().filter((id) => !readFileSync(fileOf(id), 'utf8').includes('<Tool '))
  for (let i = 0; i < more; i++) {
    const id = models[i % models.length] ?? ''
    const text = readFileSync(fileOf(id), 'utf8')
      .replace(/^title: .*$/m, `title: Generated page ${i + 1}`)
      .replace(/^order: .*$/m, `order: ${1000 + i}`)
    project.write(`content/guidance/${id.split('/')[0]}/generated-${i + 1}.mdx`, text)
  }
  const start = performance.now()
  const { code, output } = await project.build()
  if (code !== 0) throw new Error(`the site with ${more} more pages did not build:\n${output}`)
  return (performance.now() - start) / 1000
}

function fileOf(id: string): string {
  return join(PROJECT, 'content/guidance', `${id}.mdx`)
}
