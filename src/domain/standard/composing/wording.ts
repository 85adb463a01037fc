import type { Say } from '../../text/message.ts'
import type { StandardAnswers } from '../answers.ts'
import { filledFields } from '../asking/filled.ts'
import type { StandardFields } from '../types.ts'
import { type Part, textOfParts } from './parts.ts'
import { sentenceOf } from './sentence.ts'

/** The fields of a record's standard: what was answered, else what was read of its draft. */
export function fieldsIn({ read, items }: StandardAnswers): StandardFields {
  return filledFields(read, items)
}

/** The wording that answers and draft come to, in parts; none while there is nothing to say. */
export function composedIn(answers: StandardAnswers, say: Say): Part[] {
  const fields = fieldsIn(answers)
  const begun = answers.draft.trim() !== '' || Object.keys(answers.items).length > 0
  return begun && fields.kind !== undefined ? sentenceOf(fields, say) : []
}

/** How the standard reads: as its writer changed it, else as it is composed. */
export function wordingOf(answers: StandardAnswers, say: Say): string {
  return answers.edited || textOfParts(composedIn(answers, say))
}
