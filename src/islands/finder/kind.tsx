import { toDocument } from '../../domain/finder/document.ts'
import { progress } from '../../domain/finder/path.ts'
import { adoptAnswer, saidAnswers } from '../../domain/finder/said.ts'
import type { FinderAnswers, FinderDefinition } from '../../domain/finder/types.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { BlankForm } from './BlankForm.tsx'
import { FinderReport } from './FinderReport.tsx'

// The registry keeps kinds apart by name: a record of kind `finder` has passed this kind's own reader.
const finder = (definition: AnyDefinition) => definition as unknown as FinderDefinition
const answered = (record: SavedRecord) => record as SavedRecord<FinderAnswers>

export const progressOf: KindModule['progressOf'] = (definition, record) =>
  progress(finder(definition), answered(record).answers)

export const briefName: KindModule['briefName'] = (_, say) => say('finder.brief')

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(finder(definition), answered(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say) =>
  saidAnswers(finder(definition), answered(record).answers, say)

export const adopt = (answers: unknown, from: unknown, key: string): unknown =>
  adoptAnswer(answers as FinderAnswers, from as FinderAnswers, key)

// An outcome is no figure.
export const measuresOf: KindModule['measuresOf'] = () => []

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={finder(definition)} />
  ) : (
    <FinderReport definition={finder(definition)} record={answered(record)} level={level} />
  )
