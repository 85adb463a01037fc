import { toDocument } from '../../domain/checklist/document.ts'
import { adoptAnswer, measures, saidAnswers } from '../../domain/checklist/said.ts'
import { progress } from '../../domain/checklist/score.ts'
import type { ChecklistAnswers, ChecklistDefinition } from '../../domain/checklist/types.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { KindModule } from '../kinds.ts'
import { BlankForm } from './BlankForm.tsx'
import { ChecklistReport } from './ChecklistReport.tsx'

// The registry keeps kinds apart by name: a record of kind `checklist` has passed this kind's own reader.

export const progressOf: KindModule['progressOf'] = (definition, record) =>
  progress(definition as unknown as ChecklistDefinition, record.answers as ChecklistAnswers)

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(
    definition as unknown as ChecklistDefinition,
    record as SavedRecord<ChecklistAnswers>,
    say,
    language,
  )

export const saidBy: KindModule['saidBy'] = (definition, record, say, language) =>
  saidAnswers(
    definition as unknown as ChecklistDefinition,
    record as SavedRecord<ChecklistAnswers>,
    say,
    language,
  )

export const adopt: KindModule['adopt'] = (answers, from, key, note) =>
  adoptAnswer(answers as ChecklistAnswers, from as ChecklistAnswers, key, note)

export const measuresOf: KindModule['measuresOf'] = (definition, record, say, language) =>
  measures(
    definition as unknown as ChecklistDefinition,
    record as SavedRecord<ChecklistAnswers>,
    say,
    language,
  )

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={definition as unknown as ChecklistDefinition} />
  ) : (
    <ChecklistReport
      definition={definition as unknown as ChecklistDefinition}
      record={record as SavedRecord<ChecklistAnswers>}
      level={level}
    />
  )
