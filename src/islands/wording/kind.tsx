import type { SavedRecord } from '../../domain/record/types.ts'
import { documentOf as toDocument } from '../../domain/wording/document.ts'
import { progress } from '../../domain/wording/progress.ts'
import { adoptAnswer, measures, saidAnswers } from '../../domain/wording/said.ts'
import type { WordingAnswers, WordingDefinition } from '../../domain/wording/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { BlankForm } from './BlankForm.tsx'
import { WordingReport } from './WordingReport.tsx'

// The registry keeps kinds apart by name: a record of kind `wording` has passed this kind's own reader.
const check = (definition: AnyDefinition) => definition as unknown as WordingDefinition
const checked = (record: SavedRecord) => record as SavedRecord<WordingAnswers>

export const progressOf: KindModule['progressOf'] = (definition, record) =>
  progress(check(definition), checked(record).answers)

export const briefName: KindModule['briefName'] = (_, say) => say('wording.brief')

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(check(definition), checked(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say) =>
  saidAnswers(check(definition), checked(record).answers, say)

export const adopt = (answers: unknown, from: unknown, key: string): unknown =>
  adoptAnswer(answers as WordingAnswers, from as WordingAnswers, key)

export const measuresOf: KindModule['measuresOf'] = (definition, record, say) =>
  measures(check(definition), checked(record).answers, say)

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={check(definition)} />
  ) : (
    <WordingReport definition={check(definition)} record={checked(record)} level={level} />
  )
