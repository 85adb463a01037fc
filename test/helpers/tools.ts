import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ChecklistDefinition, ChecklistItem } from '../../src/domain/checklist/types.ts'
import { PROJECT } from './build.ts'
import { readYaml } from './words.ts'

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
