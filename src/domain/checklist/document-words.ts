import type { Say } from '../text/message.ts'
import { capitalised, subjectName } from './subject-name.ts'
import type { ChecklistDefinition, Subject, Verdict } from './types.ts'

/** How an audit's document says things. */
export interface DocumentWords {
  readonly say: Say
  readonly language: string
  /** What is audited, with a capital: "Document". */
  readonly kindOfSubject: string
  /** Whether more than one thing is audited, so that each answer needs a name. */
  readonly several: boolean
  readonly nameOf: (subject: Subject) => string
  readonly answerOf: (verdict: Verdict | undefined) => string
}

/** The words of one audit; a subject without a name gets a letter by its place. */
export function wordsOf(
  definition: ChecklistDefinition,
  subjects: readonly Subject[],
  say: Say,
  language: string,
): DocumentWords {
  const { one } = definition.subject
  const names = new Map(subjects.map((subject, i) => [subject, subjectName(subject, i, one, say)]))
  return {
    say,
    language,
    kindOfSubject: capitalised(one),
    several: subjects.length > 1,
    nameOf: (subject) => names.get(subject) ?? subject.name,
    answerOf: (verdict) => say(`checklist.verdict-${verdict ?? 'none'}`),
  }
}
