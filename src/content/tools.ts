import { getCollection } from 'astro:content'
import { type Kind, kinds } from '../domain/kinds.ts'
import { withoutLostLinks } from '../schemas/shown.ts'
import { once } from './once.ts'
import { getIsShown } from './shown.ts'
import { getSite, link, pickMessages } from './site.ts'

/** What every tool has, whatever its kind; the rest of its YAML file is beside it. */
export interface ToolDefinition {
  readonly id: string
  readonly kind: Kind
  readonly file: string
  readonly title: string
  readonly summary: string
  readonly page: string
  /** What it helps with: an id of `helps` in site.yaml. */
  readonly helps: string
  readonly covers: readonly string[]
  readonly sources: readonly string[]
  readonly edition: string
  readonly minutes: readonly [number, number]
  readonly outcome: string
  readonly intro: string
}

/** Every tool of `content/tools/` that is shown because its page is, without links to pages that are not. */
export const getTools = once(async (): Promise<readonly ToolDefinition[]> => {
  const isShown = await getIsShown()
  const tools = (await getAllTools()).filter(({ page }) => isShown(page))
  return tools.map((tool) => withoutLostLinks(tool, isShown))
})

/** Every tool of `content/tools/`, with the id and kind that its path gives. */
export async function getAllTools(): Promise<readonly ToolDefinition[]> {
  const entries = await getCollection('tools')
  return entries.map((entry) => {
    const [kind, id] = entry.id.split('/')
    // The loader has checked the file against the schema of its kind.
    return { ...entry.data, id, kind, file: entry.filePath } as unknown as ToolDefinition
  })
}

/** One tool by its id; the check of references has made sure that it exists. */
export async function getTool(id: string): Promise<ToolDefinition> {
  const tool = (await getTools()).find((one) => one.id === id)
  if (!tool) throw new Error(`expected a tool \`${id}\` in content/tools but got nothing`)
  return tool
}

/** What the island of a tool is handed: what it shows of its definition, the words it says, and where its report is. */
export async function toolProps<Tool extends ToolDefinition>(tool: Tool, ...groups: readonly string[]) {
  const { file: _file, summary: _summary, covers: _covers, sources: _sources, ...rest } = tool
  const { outcome: _outcome, minutes: _minutes, helps: _helps, ...definition } = rest
  return {
    definition,
    messages: await pickMessages('record', 'action', 'changes', 'conflict', tool.kind, ...groups),
    language: (await getSite()).language,
    reportLink: link('/my-work/report/'),
  }
}

/** What the island of a page of saved work is handed: the words of the page and of every kind of tool, and where the site is. */
export async function workProps(...groups: readonly string[]) {
  return {
    messages: await pickMessages('record', 'action', ...Object.keys(kinds), ...groups),
    language: (await getSite()).language,
    base: link('/'),
  }
}
