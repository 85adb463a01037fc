import { numberFormat } from '../text/intl.ts'
import type { Say } from '../text/message.ts'
import type { JourneyDefinition, Stage, Step } from './types.ts'

type Range = Pick<JourneyDefinition, 'range'>

/** A difference in points with its sign, such as "+3", "0" and "−2", to one decimal at most. */
export function signed(points: number, language: string): string {
  return inFigures(points, language, true)
}

/** A point of the range; with its sign where the range goes below 0. To one decimal at most. */
export function pointInWords(point: number, { range: [low] }: Range, language: string): string {
  return inFigures(point, language, low < 0)
}

/** A feeling in points, or that there is none. */
export function feelingInWords(
  point: number | undefined,
  definition: Range,
  say: Say,
  language: string,
): string {
  return point === undefined ? say('journey.notRated') : pointInWords(point, definition, language)
}

/** A gap in words: "−3: worse than expected". */
export function gapInWords(gap: number | undefined, say: Say, language: string): string {
  if (gap === undefined) return say('journey.gap-unknown')
  const meaning = gap === 0 ? 'none' : gap < 0 ? 'below' : 'above'
  return say('journey.named', { name: signed(gap, language), text: say(`journey.gap-${meaning}`) })
}

/** What the ends of the range and its middle mean, one sentence. */
export function rangeInWords(definition: JourneyDefinition, say: Say, language: string): string {
  const { range, ends } = definition
  const [lowest, highest] = range.map((end) => pointInWords(end, definition, language))
  return say('journey.range', {
    lowest: lowest ?? '',
    highest: highest ?? '',
    low: ends.low,
    middle: ends.middle,
    high: ends.high,
  })
}

/** What a step is called, also one without a name. */
export function stepName({ title }: Pick<Step, 'title'>, number: number, say: Say): string {
  return title.trim() ? title : say('journey.unnamedStep', { number })
}

/** What a stage is called, also one without a name. `number` counts from 1. */
export function stageName({ title }: Pick<Stage, 'title'>, number: number, say: Say): string {
  return title.trim() ? title : say('journey.unnamedStage', { number })
}

/** What sort of moment of truth a step is; empty when it is none. */
export function momentInWords({ moment }: Pick<Step, 'moment'>, say: Say): string {
  return moment ? say(`journey.moment-${moment}`) : ''
}

function inFigures(points: number, language: string, withSign: boolean): string {
  const number = numberFormat(language, {
    signDisplay: withSign ? 'exceptZero' : 'auto',
    maximumFractionDigits: 1,
  })
  // The minus sign is as wide as the plus, so that figures stand under one another.
  return number.format(points).replace('-', '−')
}
