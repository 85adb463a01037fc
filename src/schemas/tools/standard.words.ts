import { z } from 'astro/zod'
import { faultOf, splitPhrases } from '../../domain/standard/phrase-list.ts'
import { CHANNELS, KINDS, VAGUE_CLASSES } from '../../domain/standard/types.ts'
import { id, text } from '../fields.ts'

const phrases = (what: string) =>
  z
    .string()
    .superRefine((list, context) => {
      const message = splitPhrases(list)
        .map(faultOf)
        .find((fault) => fault !== undefined)
      if (message) context.addIssue({ code: 'custom', message })
    })
    .transform(splitPhrases)
    .describe(what)

/** One entry of `vague` in `content/standard-words.yaml`: words that raise the same question. */
const vagueSchema = z.strictObject({
  id,
  class: z
    .enum(VAGUE_CLASSES)
    .describe(`Write one of ${VAGUE_CLASSES.map((one) => `\`${one}\``).join(', ')}.`),
  words: phrases('List the vague words with commas between, such as `promptly, as soon as possible`.'),
  except: phrases('List phrases in which the words are not vague, with commas between.').optional(),
  ask: text(120, 'Write the question to ask about such a word.'),
  why: text(300, 'Say in one to three sentences what goes wrong when the word stays.'),
})

const lists = (what: string) => phrases(`List ${what}, with commas between.`)
const each = <const Name extends string>(names: readonly Name[], what: string) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, lists(what)])) as Record<Name, ReturnType<typeof lists>>,
  )

/** `content/standard-words.yaml`: the words by which drafts of service standards are read. */
export const standardWordsSchema = z.strictObject({
  spelling: z
    .record(z.string(), z.string())
    .describe('List misspelt words and the word meant, such as `recieve: receive`.'),
  english: lists('little words of English'),
  otherLanguages: lists('little words of other languages that English does not have'),
  channels: each(CHANNELS, 'words that name the channel'),
  visits: lists('what staff do in person, such as `attend~`'),
  notChannels: lists('phrases in which a word for a channel names none'),
  cases: lists('words for cases after `no`, such as `caller, letter`'),
  notCases: lists('words after `all` or `each` that are no cases, such as `documents, days`'),
  events: lists('words for events that can start a clock'),
  ends: lists('words for ends that a customer can see happen'),
  endNouns: lists('nouns that are an end a customer can see, such as `payment`'),
  unseen: lists('verbs for work nobody outside sees, such as `process~`'),
  endsByPerson: lists('words that end the clock where a person does it, such as `answered`'),
  notEnds: lists('phrases in which such a word is no end'),
  people: lists('words for people who serve'),
  notPeople: lists('phrases in which such a word is nobody who serves'),
  places: lists('words for places, desks and areas'),
  notPlaces: lists('phrases in which such a word is no place'),
  remainder: lists('phrases that say what happens to the other cases'),
  kinds: each(KINDS, 'words that show the kind of standard'),
  notKinds: lists('phrases in which such a word shows nothing'),
  vague: z.array(vagueSchema),
})
