import type { SavedRecord } from '../../domain/record/types.ts'
import { toDocument } from '../../domain/worksheet/document.ts'
import { progress } from '../../domain/worksheet/report.ts'
import { adoptAnswer, saidAnswers } from '../../domain/worksheet/said.ts'
import type { WorksheetAnswers, WorksheetDefinition } from '../../domain/worksheet/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { BlankForm } from './BlankForm.tsx'
import { WorksheetReport } from './WorksheetReport.tsx'

// The registry keeps kinds apart by name: a record of kind `worksheet` has passed this kind's own reader.
const sheet = (definition: AnyDefinition) => definition as unknown as WorksheetDefinition
const written = (record: SavedRecord) => record as SavedRecord<WorksheetAnswers>

export const progressOf: KindModule['progressOf'] = (definition, record) =>
  progress(sheet(definition), written(record).answers)

export const briefName: KindModule['briefName'] = (definition, say) =>
  say(sheet(definition).card ? 'worksheet.onlyCard' : 'worksheet.brief')

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(sheet(definition), written(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say) =>
  saidAnswers(sheet(definition), written(record).answers, say)

export const adopt = (answers: unknown, from: unknown, key: string): unknown =>
  adoptAnswer(answers as WorksheetAnswers, from as WorksheetAnswers, key)

// What is written comes to no figure.
export const measuresOf: KindModule['measuresOf'] = () => []

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={sheet(definition)} />
  ) : (
    <WorksheetReport definition={sheet(definition)} record={written(record)} level={level} />
  )
