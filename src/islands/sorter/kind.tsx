import type { SavedRecord } from '../../domain/record/types.ts'
import { toDocument } from '../../domain/sorter/document.ts'
import { progress } from '../../domain/sorter/progress.ts'
import { adoptAnswer, measures, saidAnswers } from '../../domain/sorter/said.ts'
import type { SorterAnswers, SorterDefinition } from '../../domain/sorter/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { BlankForm } from './BlankForm.tsx'
import { SorterReport } from './SorterReport.tsx'

// The registry keeps kinds apart by name: a record of kind `sorter` has passed this kind's own reader.
const sorter = (definition: AnyDefinition) => definition as unknown as SorterDefinition
const sorted = (record: SavedRecord) => record as SavedRecord<SorterAnswers>

export const progressOf: KindModule['progressOf'] = (_, record) => progress(sorted(record).answers)

export const briefName: KindModule['briefName'] = (_, say) => say('sorter.onlyPoster')

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(sorter(definition), sorted(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say) =>
  saidAnswers(sorter(definition), sorted(record).answers, say)

export const adopt = (answers: unknown, from: unknown, key: string): unknown =>
  adoptAnswer(answers as SorterAnswers, from as SorterAnswers, key)

export const measuresOf: KindModule['measuresOf'] = (definition, record, say) =>
  measures(sorter(definition), sorted(record).answers, say)

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={sorter(definition)} />
  ) : (
    <SorterReport definition={sorter(definition)} record={sorted(record)} level={level} />
  )
