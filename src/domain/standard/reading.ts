import { isOfTime } from './first-promise.ts'
import { languageOf } from './language.ts'
import { findPhrases } from './phrases.ts'
import { readCases } from './read/cases.ts'
import { readChannels } from './read/channels.ts'
import { readClockStart } from './read/clock-start.ts'
import { readClockStop } from './read/clock-stop.ts'
import { readExclusions } from './read/exclusions.ts'
import { readHours } from './read/hours.ts'
import { readImpossible } from './read/impossible.ts'
import { readKinds } from './read/kinds.ts'
import { readLimits } from './read/limits.ts'
import { readPeople } from './read/people.ts'
import { readPlaces } from './read/places.ts'
import { readRemainder } from './read/remainder.ts'
import { readShares } from './read/shares.ts'
import { pairTargets, plain } from './read/targets.ts'
import { readUniversal } from './read/universal.ts'
import { readVague } from './read/vague.ts'
import { overlaps } from './spans.ts'
import { stretch, tokenise } from './tokens.ts'
import type { Reading, Span, StandardWords, Stated, VagueWord } from './types.ts'

const AVERAGE = [
  'average',
  'averages',
  'averaging',
  'median',
  '[a/the] mean',
  'mean [time/wait/waiting/response/of/delay/duration/turnaround/answer/speed]',
]

/** Reads a draft of a service standard; nothing is guessed: what is not said is left out, and so is all of another language. */
export function readDraft(text: string, words: StandardWords): Reading {
  const all = tokenise(text, words.spelling)
  const language = languageOf(all, words)
  const tokens = language === 'other' ? [] : all
  const state = (spans: readonly Span[]): Stated[] =>
    spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))

  const limits = readLimits(tokens)
  const shares = readShares(tokens)
  const hours = readHours(tokens)
  const vague = readVague(text, tokens, words, hours).filter((word) => !isUnit(word, limits))
  const speed = vague.filter((word) => word.class === 'speed')
  const kinds = readKinds(tokens, words, limits, speed, hours)
  const timed = kinds.some((one) => one.kind === 'timeliness')
  const clockStart = timed ? readClockStart(tokens, words, limits) : []
  const time = kinds.filter((one) => one.kind === 'timeliness')
  const targets = pairTargets(tokens, shares, limits)
  const average =
    limits.length > 0
      ? findPhrases(tokens, AVERAGE).map(({ first, last }) => stretch(tokens, first, last))
      : []
  const remainder = readRemainder(tokens, words, limits, targets)
  const people = readPeople(tokens, words)
  const ofTime = shares.filter((share) => isOfTime({ text, limits, kinds }, share))
  const { cases, outcome } = readCases(tokens, words, ofTime, speed)
  const reading = {
    kinds,
    channels: readChannels(tokens, words, people),
    shares: shares.map(({ start, end, percent }) => ({ start, end, percent })),
    universal: state(readUniversal(tokens, words, shares)),
    limits: limits.map(plain),
    targets,
    average: state(average),
    clockStart: state(clockStart),
    clockStop: timed
      ? state(
          readClockStop(tokens, words, {
            limits,
            timed: [...limits, ...time],
            starts: clockStart,
            people,
            remainder,
          }),
        )
      : [],
    hours: state(hours),
    places: state(readPlaces(tokens, words)),
    people: state(people),
    remainder: state(remainder),
    vague,
    cases: state(cases ? [cases] : []),
    outcome: state(outcome ? [outcome] : []),
    exclusions: state(readExclusions(tokens)),
    impossible: readImpossible(text, tokens),
  }
  return {
    text,
    language,
    notUnderstood: all.length > 0 && language === 'other',
    ...reading,
    aggregate: limits.length === 0 ? 'none' : average.length > 0 ? 'average' : 'each',
    dayType: limits[0]?.dayType ?? 'not-applicable',
  }
}

/** "fifteen working hours": what time is counted in, and no hours that nobody has defined. */
function isUnit(word: VagueWord, limits: readonly Span[]): boolean {
  return word.class === 'hours' && limits.some(overlaps(word))
}
