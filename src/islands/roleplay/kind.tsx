import type { SavedRecord } from '../../domain/record/types.ts'
import { toDocument } from '../../domain/roleplay/document.ts'
import { progress } from '../../domain/roleplay/report.ts'
import { adoptAnswer, saidAnswers } from '../../domain/roleplay/said.ts'
import type { RoleplayAnswers, RoleplayDefinition } from '../../domain/roleplay/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { BlankForm } from './BlankForm.tsx'
import { RoleplayReport } from './RoleplayReport.tsx'

// The registry keeps kinds apart by name: a record of kind `roleplay` has passed this kind's own reader.
const exercise = (definition: AnyDefinition) => definition as unknown as RoleplayDefinition
const played = (record: SavedRecord) => record as SavedRecord<RoleplayAnswers>

export const progressOf: KindModule['progressOf'] = (definition, record) =>
  progress(exercise(definition), played(record).answers)

export const briefName: KindModule['briefName'] = (_, say) => say('roleplay.brief')

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(exercise(definition), played(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say) =>
  saidAnswers(exercise(definition), played(record).answers, say)

export const adopt = (answers: unknown, from: unknown, key: string): unknown =>
  adoptAnswer(answers as RoleplayAnswers, from as RoleplayAnswers, key)

// What a role-play gives is notes, and they come to no figure.
export const measuresOf: KindModule['measuresOf'] = () => []

export const Report: KindModule['Report'] = ({ definition, record, level }) =>
  level === 'blank' || !record ? (
    <BlankForm definition={exercise(definition)} />
  ) : (
    <RoleplayReport definition={exercise(definition)} record={played(record)} level={level} />
  )
