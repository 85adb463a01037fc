import { getCollection } from 'astro:content'
import { type Kind, kinds } from '../domain/kinds.ts'
import { withoutLostLinks } from '../schemas/shown.ts'
import { completeTool } from '../schemas/tool-words.ts'
import { getLanguage, type Lang } from './languages.ts'
import { onceEach } from './once.ts'
import { getPagesWritten } from './pages.ts'
import { getIsShown } from './shown.ts'
import { link, pickMessages } from './site.ts'
import type { InLanguage } from './translations.ts'

/** What every tool has, whatever its kind; the rest of its YAML file is beside it. */
export type ToolDefinition = InLanguage<{
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
}>

/** Every tool of `content/tools/` that is shown because its page is, without links to pages that are not; in the words of a language where it has them. */
export const getTools = onceEach(async (lang: Lang): Promise<readonly ToolDefinition[]> => {
  const isShown = await getIsShown()
  const tools = (await getAllTools(lang)).filter(({ page }) => isShown(page))
  return tools.map((tool) => withoutLostLinks(tool, isShown))
})

/** Every tool of `content/tools/`, with the id and kind that its path gives. */
export async function getAllTools(lang?: Lang): Promise<readonly ToolDefinition[]> {
  const [entries, words] = await Promise.all([getCollection('tools'), getCollection('toolWords')])
  const translated = new Map(words.map((one) => [one.id, one.data]))
  return entries.map((entry) => {
    const [kind, id] = entry.id.split('/')
    const own = lang && translated.get(`${lang}/${entry.id}`)
    const data = own ? (completeTool(entry.data, own) as object) : entry.data
    // The loader has checked the file against the schema of its kind.
    const tool = { ...data, id, kind, file: entry.filePath, lang: own ? lang : undefined }
    return tool as unknown as ToolDefinition
  })
}

/** One tool by its id, in a language; the check of references has made sure that it exists. */
export async function getTool(id: string, lang: Lang): Promise<ToolDefinition> {
  const tool = (await getTools(lang)).find((one) => one.id === id)
  if (!tool) throw new Error(`expected a tool \`${id}\` in content/tools but got nothing`)
  return tool
}

/** The tools that have an address of their own in a language: those whose page is written in it. */
export async function getToolsWritten(lang: Lang): Promise<readonly ToolDefinition[]> {
  const pages = new Set((await getPagesWritten(lang)).map(({ id }) => id))
  return (await getTools(lang)).filter(({ page }) => pages.has(page))
}

/** What the island of a tool is handed: what it shows of its definition, the words it says, and where its report is. */
export async function toolProps<Tool extends ToolDefinition>(tool: Tool, ...groups: readonly string[]) {
  const { file: _file, summary: _summary, covers: _covers, sources: _sources, ...rest } = tool
  const { outcome: _outcome, minutes: _minutes, helps: _helps, lang, ...definition } = rest
  return {
    definition,
    messages: await pickMessages(lang, 'record', 'action', 'changes', 'conflict', tool.kind, ...groups),
    language: (await getLanguage(lang)).code,
    reportLink: link('/my-work/report/', lang),
  }
}

/** What the island of a page of saved work is handed: the words of the page and of every kind of tool, and where the site is. */
export async function workProps(lang: Lang, ...groups: readonly string[]) {
  return {
    messages: await pickMessages(lang, 'record', 'action', ...Object.keys(kinds), ...groups),
    language: (await getLanguage(lang)).code,
    base: link('/', lang),
  }
}
