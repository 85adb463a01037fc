import { wrap } from '../../domain/drawing/wrap.ts'
import { compareJourneys } from '../../domain/journey/compare.ts'
import { middleOf } from '../../domain/journey/feelings.ts'
import { EM, layOut, type NumberedStep, type Section, type Size } from '../../domain/journey/picture.ts'
import type { JourneyAnswers, JourneyDefinition, Stage } from '../../domain/journey/types.ts'
import { pointInWords, stageName, stepName } from '../../domain/journey/words.ts'
import type { Words } from '../ui/words.tsx'
import type { DrawingProps } from './Drawing.tsx'
import type { LegendItem } from './Legend.tsx'

/** A map with what it is called. */
export interface Named {
  readonly name: string
  readonly answers: JourneyAnswers
}

/** Steps whose key still fits on a sheet of paper with the picture. */
const ON_ONE_SHEET = 12

/** A drawing but for its id, and the names of its stages in order. */
export type LaidOut = Omit<DrawingProps, 'id'> & { readonly names: readonly string[] }

/** What fits across A4 on its side inside margins of 20 mm, in type of 12 point; under it there is room for its names. */
export const PAPER_EMS = 58
/** Room to the left of the line for words, where there is any. */
export const GUTTER = 8
const NARROWEST = 15
/** From here the words of the range stand beside the line. */
const ROOMY = 36

/** One map, or two on one scale, laid out for a space of so many ems, with everything that is said in the drawing. */
export function drawingOf(
  definition: JourneyDefinition,
  maps: readonly [Named, Named?],
  ems: number,
  words: Words,
): LaidOut {
  const { say } = words
  const [first, second] = maps
  const roomy = ems >= ROOMY
  const sections = sectionsOf(maps, words)
  const picture = layOut(sections, definition.range, sizeOf(ems, roomy))
  const { low, high } = definition.ends
  return {
    picture,
    names: sections.map(({ name }) => name),
    label: second
      ? say('journey.pictureTwo', { first: first.name, second: second.name })
      : say('journey.pictureOf', { name: first.name, low, high }),
    levels: levelsOf(definition, roomy, picture.frame.left, words),
    legend: second ? twoNames(first, second, ems) : legendOf(first.answers, words),
  }
}

function sizeOf(ems: number, roomy: boolean): Size {
  const width = Math.max(NARROWEST, Math.floor(ems)) * EM
  return {
    width,
    plot: (roomy ? Math.min(17, ems * 0.32) : 13) * EM,
    gutter: (roomy ? GUTTER : 2.5) * EM,
    nameLines: 3,
  }
}

/** A drawing that goes out without the table, with a key to its steps; on one sheet of paper only while there is room. */
export function withStepKey(laidOut: LaidOut, { say }: Words, most = ON_ONE_SHEET): LaidOut {
  const [steps = [], ...others] = laidOut.picture.tracks
  const named = laidOut.picture.labels.some(({ lines }) => lines.length > 1)
  if (named || others.length > 0 || steps.length > most) return laidOut
  return { ...laidOut, steps: steps.map(({ number, name }) => say('journey.numbered', { number, name })) }
}

function levelsOf(
  definition: JourneyDefinition,
  roomy: boolean,
  gutter: number,
  { language }: Words,
): DrawingProps['levels'] {
  const [low, high] = definition.range
  const { ends } = definition
  const level = (point: number, meaning: string) => {
    const figure = pointInWords(point, definition, language)
    return { point, lines: roomy ? wrap(`${figure} ${meaning}`, gutter / EM - 0.8, 3) : [figure] }
  }
  return [level(high, ends.high), level(middleOf(definition), ends.middle), level(low, ends.low)]
}

/** Only what the drawing has, so that nobody looks for what is not there. */
function legendOf(answers: JourneyAnswers, { say }: Words): LegendItem[] {
  const steps = answers.stages.flatMap((stage) => stage.steps)
  const has = (yes: boolean, item: LegendItem) => (yes ? [item] : [])
  const expected = steps.some((step) => step.expected !== undefined)
  const both = steps.filter((step) => step.feeling !== undefined && step.expected !== undefined)
  const gaps = both.map(({ feeling = 0, expected: wanted = 0 }) => feeling - wanted)
  return [
    { sample: 'felt', text: say('journey.line-felt') },
    ...has(expected, { sample: 'expected', text: say('journey.line-expected') }),
    ...has(both.length > 1 && gaps.some((gap) => gap < 0), {
      sample: 'below',
      text: say('journey.gapShade-below'),
    }),
    ...has(both.length > 1 && gaps.some((gap) => gap > 0), {
      sample: 'above',
      text: say('journey.gapShade-above'),
    }),
    ...(['delight', 'granted'] as const).flatMap((sample) =>
      has(
        steps.some(({ moment, feeling }) => moment === sample && feeling !== undefined),
        { sample, text: say(`journey.mark-${sample}`) },
      ),
    ),
  ]
}

function twoNames(first: Named, second: Named, ems: number): LegendItem[] {
  const room = Math.max(NARROWEST, ems) - 4
  const short = (name: string) => wrap(name, room, 1)[0] ?? ''
  return [
    { sample: 'felt', text: short(first.name) },
    { sample: 'second', text: short(second.name) },
  ]
}

function sectionsOf([first, second]: readonly [Named, Named?], { say }: Words): Section[] {
  const numbered = (answers: JourneyAnswers) => {
    let number = 0
    return new Map(
      answers.stages.map((stage) => [
        stage.id,
        stage.steps.map((step): NumberedStep => {
          number++
          return { number, step, name: stepName(step, number, say) }
        }),
      ]),
    )
  }
  const mine = numbered(first.answers)
  if (!second)
    return first.answers.stages.map((stage, i) => ({
      key: stage.id,
      name: stageName(stage, i + 1, say),
      tracks: [mine.get(stage.id) ?? []],
    }))
  const theirs = numbered(second.answers)
  const steps = (of: typeof mine, stage: Stage | undefined) => (stage ? (of.get(stage.id) ?? []) : [])
  return compareJourneys(first.answers, second.answers).map(({ key, both }, i) => ({
    key,
    name: stageName(both[0] ?? both[1] ?? { title: '' }, i + 1, say),
    tracks: [steps(mine, both[0]), steps(theirs, both[1])],
  }))
}
