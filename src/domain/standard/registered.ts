import type { SavedRecord } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import type { StandardAnswers } from './answers.ts'
import { wordingOf } from './composing/wording.ts'
import { judgeIn } from './measured.ts'
import type { RegisteredStandard } from './register/types.ts'
import { reviewOf } from './review.ts'

/** A record as the register lists it. */
export function registeredOf(record: SavedRecord<StandardAnswers>, say: Say): RegisteredStandard {
  const { answers } = record
  const verdicts = answers.results.flatMap((result) => {
    const judged = judgeIn(answers, result)
    return judged?.ok ? [judged.verdict] : []
  })
  return {
    ...answers.register,
    id: record.id,
    wording: wordingOf(answers, say) || answers.draft,
    results: verdicts,
    reviewOn: reviewOf(record)?.due ?? '',
  }
}
