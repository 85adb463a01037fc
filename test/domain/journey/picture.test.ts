import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut, type Section } from '../../../src/domain/journey/picture.ts'
import { stepName } from '../../../src/domain/journey/words.ts'
import { anyJourney, step } from '../../helpers/journeys.ts'
import { say } from '../../helpers/words.ts'

const SIZE = { width: 800, plot: 200, gutter: 100, nameLines: 3 }
const rated = (...feelings: (number | undefined)[]) =>
  feelings.map((feeling, i) => ({
    number: i + 1,
    name: 'Pays',
    step: step(`${i}`, feeling === undefined ? {} : { feeling }),
  }))
const section = (name: string, ...tracks: Section['tracks'][number][]): Section => ({
  key: name,
  name,
  tracks,
})

describe('the picture of a map', () => {
  it('goes up where it felt good, and has a gap where nothing is rated', () => {
    const { tracks, frame } = layOut([section('A', rated(5, undefined, -5, 0))], [-5, 5], SIZE)
    expect(tracks[0]?.map(({ feelingY }) => feelingY)).toEqual([
      frame.top,
      undefined,
      frame.bottom,
      (frame.top + frame.bottom) / 2,
    ])
  })

  it('gives each stage a band as wide as its steps, and one without any a band as well', () => {
    const { bands } = layOut([section('A', rated(1, 2, 3)), section('B', [])], [-5, 5], SIZE)
    expect((bands[0]?.width ?? 0) / (bands[1]?.width ?? 1)).toBeCloseTo(3)
  })

  it('lays two maps over one another stage by stage, however many steps each has', () => {
    const { tracks, bands } = layOut([section('A', rated(1, 2, 3), rated(1))], [-5, 5], SIZE)
    const [band] = bands
    expect(tracks[1]?.[0]?.x).toBeCloseTo((band?.x ?? 0) + (band?.width ?? 0) / 2)
    expect(tracks[1]?.[0]?.x).toBeCloseTo(tracks[0]?.[1]?.x ?? 0)
  })

  it('names steps where every name has room, else only numbers them, and not all when there are many', () => {
    const names = (count: number) =>
      layOut([section('A', rated(...Array(count).fill(1)))], [-5, 5], SIZE).labels.map(({ lines }) => lines)
    expect(names(2)).toEqual([
      ['1', 'Pays'],
      ['2', 'Pays'],
    ])
    expect(names(20)[0]).toEqual(['1'])
    expect(names(200).length).toBeLessThan(25)
  })

  it('calls stages by letters where one name has no room', () => {
    const letters = layOut([section('A', rated(1)), section('x'.repeat(300), rated(1))], [-5, 5], SIZE)
    expect(letters.bands.map(({ label }) => label.lines)).toEqual([['A'], ['B']])
    expect(letters.lettered).toBe(true)
  })

  it('stays inside its frame, whatever was saved', () => {
    fc.assert(
      fc.property(anyJourney, fc.integer({ min: 240, max: 900 }), ({ stages }, width) => {
        let number = 0
        const sections = stages.map(({ id, title, steps }) => ({
          key: id,
          name: title,
          tracks: [steps.map((one) => ({ number: ++number, name: stepName(one, number, say), step: one }))],
        }))
        const { tracks, frame, height } = layOut(sections, [-5, 5], { ...SIZE, width, gutter: 40 })
        for (const { x, feelingY = frame.top, expectedY = frame.top } of tracks.flat()) {
          expect(x).toBeGreaterThanOrEqual(frame.left)
          expect(x).toBeLessThanOrEqual(frame.right)
          for (const y of [feelingY, expectedY]) {
            expect(y).toBeGreaterThanOrEqual(frame.top)
            expect(y).toBeLessThanOrEqual(frame.bottom)
          }
        }
        expect(height).toBeGreaterThan(frame.bottom)
      }),
    )
  })
})
