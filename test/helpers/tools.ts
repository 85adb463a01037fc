import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ChecklistDefinition, ChecklistItem } from '../../src/domain/checklist/types.ts'
import { PROJECT } from './build.ts'
import { toolFiles } from './tool-pages.ts'
import { readYaml } from './words.ts'

/** A tool of any kind, with the questions it still asks, at whatever depth its kind keeps them. */
export interface AnyTool {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly page: string
  readonly covers: readonly string[]
  readonly questions: readonly string[]
}

/** Every tool in `content/tools`, of every kind. */
export function allTools(): AnyTool[] {
  return toolFiles().map((path) => {
    const tool = readYaml<{ title: string; page: string; covers: string[] }>(`content/tools/${path}`)
    const [kind = '', file = ''] = path.split('/')
    return { ...tool, kind, id: file.replace('.yaml', ''), questions: questionsIn(tool) }
  })
}

/** One tool of each kind, for what is the same for all tools of a kind. */
export function oneToolOfEachKind(): AnyTool[] {
  return [...Map.groupBy(allTools(), ({ kind }) => kind).values()].flatMap((tools) => tools.slice(0, 1))
}

function questionsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(questionsIn)
  if (typeof value !== 'object' || value === null) return []
  const { id, question, retired } = value as { id?: string; question?: unknown; retired?: boolean }
  // Which of two figures is right is asked only where a program finds that they disagree, never on paper.
  if (retired || id?.startsWith('conflict-')) return []
  return [...(typeof question === 'string' ? [question] : []), ...Object.values(value).flatMap(questionsIn)]
}

/** Every checklist in `content/tools`: a new file is tested by being there. */
export function checklists(): ChecklistDefinition[] {
  return readdirSync(join(PROJECT, 'content/tools/checklist')).map((file) => ({
    ...readYaml<ChecklistDefinition>(`content/tools/checklist/${file}`),
    id: file.replace('.yaml', ''),
  }))
}

/** The questions a checklist still asks. */
export function liveItems(groups: ChecklistDefinition['groups']): ChecklistItem[] {
  return groups.flatMap(({ items }) => items).filter(({ retired }) => !retired)
}
