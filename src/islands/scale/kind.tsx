import type { SavedRecord } from '../../domain/record/types.ts'
import { toDocument } from '../../domain/scale/document.ts'
import { progress } from '../../domain/scale/items.ts'
import { adoptAnswer, measures, saidAnswers } from '../../domain/scale/said.ts'
import type { ScaleAnswers, ScaleDefinition } from '../../domain/scale/types.ts'
import { briefName as nameOfBrief } from '../../domain/scale/words.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { BlankForm } from './BlankForm.tsx'
import { ScaleReport } from './ScaleReport.tsx'

// The registry keeps kinds apart by name: a record of kind `scale` has passed this kind's own reader.
const scale = (definition: AnyDefinition) => definition as unknown as ScaleDefinition
const rated = (record: SavedRecord) => record as SavedRecord<ScaleAnswers>

export const progressOf: KindModule['progressOf'] = (definition, record) =>
  progress(scale(definition), rated(record).answers)

export const briefName: KindModule['briefName'] = (definition, say) => nameOfBrief(scale(definition), say)

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(scale(definition), rated(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say) =>
  saidAnswers(scale(definition), rated(record), say)

export const adopt = (answers: unknown, from: unknown, key: string, note?: string): unknown =>
  adoptAnswer(answers as ScaleAnswers, from as ScaleAnswers, key, note)

export const measuresOf: KindModule['measuresOf'] = (definition, record, say) =>
  measures(scale(definition), rated(record), say)

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={scale(definition)} />
  ) : (
    <ScaleReport definition={scale(definition)} record={rated(record)} level={level} />
  )
