import { stepsOf } from '../../domain/journey/answers.ts'
import { toDocument } from '../../domain/journey/document.ts'
import { progress } from '../../domain/journey/feelings.ts'
import { adoptAnswer, measures, saidAnswers } from '../../domain/journey/said.ts'
import type { JourneyAnswers, JourneyDefinition } from '../../domain/journey/types.ts'
import type { SavedRecord } from '../../domain/record/types.ts'
import type { KindModule } from '../kinds.ts'
import type { AnyDefinition } from '../ui/definitions.ts'
import { useWords } from '../ui/words.tsx'
import { BlankForm } from './BlankForm.tsx'
import { JourneyReport } from './JourneyReport.tsx'

// The registry keeps kinds apart by name: a record of kind `journey` has passed this kind's own reader.
const journey = (definition: AnyDefinition) => definition as unknown as JourneyDefinition
const mapped = (record: SavedRecord) => record as SavedRecord<JourneyAnswers>

export const progressOf: KindModule['progressOf'] = (_, record) => {
  const { answers } = mapped(record)
  return {
    ...progress(answers),
    changes: stepsOf(answers).filter(({ pain }) => pain.trim() !== '').length,
  }
}

export const briefName: KindModule['briefName'] = (_, say) => say('journey.brief')

export const documentOf: KindModule['documentOf'] = (definition, record, say, language) =>
  toDocument(journey(definition), mapped(record), say, language)

export const saidBy: KindModule['saidBy'] = (definition, record, say, language) =>
  saidAnswers(journey(definition), mapped(record).answers, say, language)

export const adopt = (answers: unknown, from: unknown, key: string, note?: string): unknown =>
  adoptAnswer(answers as JourneyAnswers, from as JourneyAnswers, key, note)

export const measuresOf: KindModule['measuresOf'] = (definition, record, say) =>
  measures(journey(definition), mapped(record).answers, say)

export const Report: KindModule['Report'] = ({ definition, record, level }) => {
  const words = useWords()
  return level === 'blank' || !record ? (
    <BlankForm definition={journey(definition)} {...words} />
  ) : (
    <JourneyReport definition={journey(definition)} record={mapped(record)} level={level} />
  )
}
