import { keyOf, readKey } from '../record/key.ts'
import type { Measure, SaidAnswer } from '../record/said.ts'
import type { Action } from '../record/types.ts'
import type { Say } from '../text/message.ts'
import { findStep, noteIn, stepsOf, withNote } from './answers.ts'
import { blankStep, changeStep } from './edit.ts'
import { feelingsOf, gapOf } from './feelings.ts'
import { type ReportStep, report } from './report.ts'
import { takeStep } from './take-step.ts'
import type { JourneyAnswers, JourneyDefinition, Step } from './types.ts'
import { momentInWords, pointInWords, stageName, stepName } from './words.ts'

const NO_ACTIONS: readonly Action[] = []

/**
 * What a map says, step by step: the feeling always, with the customer's words as its note; what was expected, the moment of
 * truth, what to put right and notes about the step where there are any.
 */
export function saidAnswers(
  definition: JourneyDefinition,
  answers: JourneyAnswers,
  say: Say,
  language: string,
): SaidAnswer[] {
  const { stages } = report(definition, answers, NO_ACTIONS)
  return stages.flatMap(({ title, number, steps }) =>
    steps.flatMap((one) => saidOfStep(definition, stageName({ title }, number, say), one, say, language)),
  )
}

/** The answers with one of them taken from another map, or with another note. A step that is not there comes with it; a key that is not ours changes nothing. */
export function adoptAnswer(
  answers: JourneyAnswers,
  from: JourneyAnswers,
  key: string,
  note?: string,
): JourneyAnswers {
  const [part = '', id = '', field = ''] = readKey(key)
  const theirs = findStep(from, id)?.step ?? blankStep(id)
  return changeStep(takeStep(answers, from, id), id, (step) => adopted(step, theirs, part, field, note))
}

/** The mean feeling, its lowest point, and the gap at its widest (what was felt minus what was expected, C03). */
export function measures(definition: JourneyDefinition, answers: JourneyAnswers, say: Say): Measure[] {
  const [low, high] = definition.range
  const { mean, lowest, widest } = feelingsOf(stepsOf(answers))
  const points = (key: string, value: number | undefined, min: number, max: number): Measure => ({
    key,
    label: say(`journey.measure-${key}`),
    value,
    min,
    max,
    unit: 'points',
  })
  return [
    points('mean', mean, low, high),
    points('lowest', lowest?.feeling, low, high),
    points('gap', widest && gapOf(widest), low - high, high - low),
  ]
}

function saidOfStep(
  definition: JourneyDefinition,
  group: string,
  { number, step, notes }: ReportStep,
  say: Say,
  language: string,
): SaidAnswer[] {
  const name = stepName(step, number, say)
  const one = (key: readonly string[], what: string, answer: string, more: Partial<SaidAnswer> = {}) => ({
    key: keyOf(...key),
    group,
    question: say('journey.named', { name, text: what }),
    answer,
    note: '',
    ...more,
  })
  const rated = (point: number) => ({ rating: point, scale: scaleAround(definition, point) })
  const { id, feeling, expected } = step
  const inWords = (point: number) => pointInWords(point, definition, language)
  return [
    one(['feeling', id], say('journey.feeling'), feeling === undefined ? '' : inWords(feeling), {
      note: step.words,
      ...(feeling === undefined ? {} : { ...rated(feeling), rank: feeling }),
    }),
    ...(expected === undefined
      ? []
      : [one(['expected', id], say('journey.expected'), inWords(expected), rated(expected))]),
    ...(step.moment ? [one(['moment', id], say('journey.moment'), momentInWords(step, say))] : []),
    ...(step.pain ? [one(['pain', id], say('journey.pain'), step.pain)] : []),
    ...notes.map(({ field, label, text }) => one(['about', id, field], label, text)),
  ]
}

// A point of an earlier edition may lie outside the range of today.
function scaleAround({ range: [low, high] }: JourneyDefinition, point: number): readonly [number, number] {
  return [Math.min(low, point), Math.max(high, point)]
}

function adopted(step: Step, theirs: Step, part: string, field: string, note: string | undefined): Step {
  const { feeling: _feeling, ...unfelt } = step
  const { expected: _expected, ...unexpected } = step
  const { moment: _moment, ...plain } = step
  switch (part) {
    case 'feeling':
      return { ...unfelt, ...pick(theirs, 'feeling'), words: note ?? theirs.words }
    case 'expected':
      return { ...unexpected, ...pick(theirs, 'expected') }
    case 'moment':
      return { ...plain, ...pick(theirs, 'moment') }
    case 'pain':
      return { ...step, pain: theirs.pain }
    case 'about':
      return withNote(step, field, noteIn(theirs, field))
    default:
      return step
  }
}

function pick<Name extends 'feeling' | 'expected' | 'moment'>(step: Step, name: Name): Partial<Step> {
  return step[name] === undefined ? {} : { [name]: step[name] }
}
