import type { ChecklistDefinition } from '../../src/domain/checklist/types.ts'
import { type Messages, speaker } from '../../src/domain/text/message.ts'
import { readYaml } from './words.ts'

type Words = Pick<ChecklistDefinition, 'title' | 'subject' | 'groups'>

const audit = readYaml<Words>('content/tools/de/checklist/clear-print.yaml')

/** What readers see in German: the interface, and the clear-print audit. */
export const german = {
  say: speaker(readYaml<Messages>('content/strings/de.yaml'), 'de'),
  audit,
  questions: audit.groups.flatMap(({ items }) => items),
}
