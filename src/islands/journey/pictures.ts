import { wrap } from '../../domain/drawing/wrap.ts'
import { middleOf } from '../../domain/journey/feelings.ts'
import { EM, layOut } from '../../domain/journey/picture.ts'
import type { JourneyDefinition } from '../../domain/journey/types.ts'
import { pointInWords } from '../../domain/journey/words.ts'
import type { Words } from '../ui/words.tsx'
import type { DrawingProps } from './Drawing.tsx'
import { heightsOf } from './heights.ts'
import { legendOf, legendOfTwo } from './legend-items.ts'
import { type Named, sectionsOf } from './sections.ts'

/** A drawing but for its id, and the names of its stages in order. */
export type LaidOut = Omit<DrawingProps, 'id'> & { readonly names: readonly string[] }

/** What fits across A4 on its side inside margins of 20 mm, in type of 12 point; under it there is room for its names. */
export const PAPER_EMS = 58
/** What is left of the height of that sheet under a title of two lines. */
const SHEET_EMS = 30
/** Steps whose key still fits on that sheet with the picture. */
const ON_ONE_SHEET = 12
/** Room to the left of the line for words, where there is any. */
const GUTTER = 8
const NARROWEST = 15
/** From here the words of the range stand beside the line. */
const ROOMY = 36

/** One map, or two on one scale, laid out for a space of so many ems, with everything that is said in the drawing. */
export function drawingOf(
  definition: JourneyDefinition,
  maps: readonly [Named, Named?],
  ems: number,
  words: Words,
  plot = plotFor(ems),
): LaidOut {
  const { say } = words
  const [first, second] = maps
  const roomy = ems >= ROOMY
  const sections = sectionsOf(maps, say)
  const width = Math.max(NARROWEST, Math.floor(ems)) * EM
  const gutter = (roomy ? GUTTER : 2.5) * EM
  const picture = layOut(sections, definition.range, { width, plot: plot * EM, gutter, nameLines: 3 })
  const { low, high } = definition.ends
  return {
    picture,
    names: sections.map(({ name }) => name),
    label: second
      ? say('journey.pictureTwo', { first: first.name, second: second.name })
      : say('journey.pictureOf', { name: first.name, low, high }),
    levels: levelsOf(definition, roomy, gutter, words),
    legend: second ? legendOfTwo(first, second, width / EM) : legendOf(first.answers, say),
  }
}

function plotFor(ems: number): number {
  return ems >= ROOMY ? Math.min(17, ems * 0.32) : 13
}

/** A drawing that goes out without the table, with a key to its steps; on one sheet of paper only while there is room. */
export function withStepKey(laidOut: LaidOut, { say }: Words, most = ON_ONE_SHEET): LaidOut {
  const [steps = [], ...others] = laidOut.picture.tracks
  const named = laidOut.picture.labels.some(({ lines }) => lines.length > 1)
  if (named || others.length > 0 || steps.length > most) return laidOut
  return { ...laidOut, steps: steps.map(({ number, name }) => say('journey.numbered', { number, name })) }
}

/** A drawing that fills one sheet of A4 on its side under a title, whatever names stand in it. */
export function onOneSheet(
  definition: JourneyDefinition,
  maps: readonly [Named, Named?],
  words: Words,
): LaidOut {
  const withPlot = (plot: number) => withStepKey(drawingOf(definition, maps, PAPER_EMS, words, plot), words)
  const first = plotFor(PAPER_EMS)
  const left = SHEET_EMS - heightsOf(withPlot(first)).full / EM
  return withPlot(Math.min(20, Math.max(9, first + left)))
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
