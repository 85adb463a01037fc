import type { SavedRecord } from '../../domain/record/types.ts'
import type { StandardAnswers } from '../../domain/standard/answers.ts'
import type { StandardDefinition } from '../../domain/standard/definition.ts'
import { toDocument } from '../../domain/standard/document.ts'
import { progress } from '../../domain/standard/progress.ts'
import { adoptAnswer, measuresIn, saidAnswers } from '../../domain/standard/said.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { BlankForm } from './BlankForm.tsx'
import { StandardReport } from './StandardReport.tsx'

// The registry keeps kinds apart by name: a record of kind `standard` has passed this kind's own reader.
const builder = (definition: AnyDefinition) => definition as unknown as StandardDefinition
const written = (record: SavedRecord) => record as SavedRecord<StandardAnswers>

export const progressOf: KindModule['progressOf'] = (_, record) => progress(written(record).answers)

export const briefName: KindModule['briefName'] = (_, say) => say('standard.brief')

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(builder(definition), written(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say) =>
  saidAnswers(builder(definition), written(record), say)

export const adopt = (answers: unknown, from: unknown, key: string): unknown =>
  adoptAnswer(answers as StandardAnswers, from as StandardAnswers, key)

export const measuresOf: KindModule['measuresOf'] = (_, record, say) =>
  measuresIn(written(record).answers, say)

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={builder(definition)} />
  ) : (
    <StandardReport definition={builder(definition)} record={written(record)} level={level} />
  )
