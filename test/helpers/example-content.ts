import { parse, stringify } from 'yaml'
import type { ExampleProject } from './example-project.ts'
import { toolFiles } from './tool-pages.ts'
import { readYaml } from './words.ts'

/** The section that example pages are in. */
export const PAGES = 'content/guidance/clear-print'

/** The folder of the kind of tool that example tools are. */
export const TOOLS = 'content/tools/checklist'

type Change = (project: ExampleProject) => void

/** Adds a page without a mistake, save for what is changed in its front matter or said in its body. */
export function page(name: string, changes: Record<string, unknown>, body?: string): Change {
  return (project) => project.write(`${PAGES}/${name}.mdx`, pageText(changes, body))
}

/** Adds a tool with one question for each item id, and the page that shows it. */
export function tool(id: string, items: readonly string[]): Change {
  return (project) => {
    project.write(`${TOOLS}/${id}.yaml`, checklist(id, items))
    page(id, {}, `<Tool id="${id}" />`)(project)
  }
}

/** Adds a tool of some kind, called `example-<kind>`: a copy of one that is there, and the page that shows it. */
export function toolOf(kind: string, changes: Record<string, unknown> = {}): Change {
  return (project) => {
    const id = `example-${kind}`
    const file = toolFiles().find((path) => path.startsWith(`${kind}/`))
    const good = readYaml<object>(`content/tools/${file}`)
    const changed = { ...good, title: `Example ${kind}`, page: `clear-print/${id}`, ...changes }
    project.write(`content/tools/${kind}/${id}.yaml`, stringify(changed))
    page(id, {}, `<Tool id="${id}" />`)(project)
  }
}

/** Writes a file of an organisation's own folder, which is called `acme` and named by the project's `.env`. */
export function ownFile(path: string, text: string): Change {
  return (project) => {
    project.write('.env', 'HANDBOOK_CONTENT=acme\n')
    project.write(`acme/${path}`, text)
  }
}

/** Notes that a tool with these item ids has been published. */
export function publish(id: string, items: readonly string[]): Change {
  const add = (text: string) => stringify({ ...parse(text), [id]: items })
  return (project) => project.edit('content/published-ids.yaml', add)
}

/** The text of a page; a field changed to `undefined` is left out. */
export function pageText(changes: Record<string, unknown> = {}, body = 'Read this.'): string {
  const frontMatter = {
    title: 'An example page',
    summary: 'Read one example.',
    covers: ['A01'],
    sources: ['rnib'],
    keywords: ['example', 'sample', 'model'],
    reviewed: '2026-11-22',
    order: 990,
    first: ['Read the example.', 'Make your own.'],
    ...changes,
  }
  return `---\n${stringify(frontMatter)}---\n\n${body}\n`
}

/** The text of a checklist that lives on the page of its own name. */
export function checklist(id: string, items: readonly string[] = ['size']): string {
  return stringify({
    title: 'Example audit',
    summary: 'Checks one example.',
    page: `clear-print/${id}`,
    helps: 'words',
    covers: ['A01'],
    sources: ['rnib'],
    edition: '2026-11',
    minutes: [1, 2],
    outcome: 'You hold one answer.',
    intro: 'Have the example at hand.',
    subject: { one: 'example', many: 'examples', prompt: 'Which example?', example: 'The first' },
    groups: [{ id: 'all', title: 'Everything', items: items.map(question) }],
  })
}

function question(id: string) {
  return {
    id,
    question: `Is the ${id} clear?`,
    means: 'It can be understood.',
    check: 'Look at it.',
    why: 'It helps everyone.',
    fix: 'Make it clear.',
  }
}
