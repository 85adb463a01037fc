import { keyOf, readKey } from '../record/key.ts'
import type { Measure, SaidAnswer } from '../record/said.ts'
import type { Say } from '../text/message.ts'
import { fieldOf, newEntry, withEntry, withField } from './answers.ts'
import { binsFor } from './bins.ts'
import { settledShare } from './progress.ts'
import type { Entry, SorterAnswers, SorterDefinition } from './types.ts'

/** For each thing the bin it is in and whatever was written about it. */
export function saidAnswers(definition: SorterDefinition, answers: SorterAnswers, say: Say): SaidAnswer[] {
  const names = new Map(binsFor(definition, answers).map(({ id, name }) => [id, name]))
  const said = (key: string, group: string, question: string, answer: string): SaidAnswer => ({
    key,
    group,
    question,
    answer,
    note: '',
  })
  return answers.entries.flatMap((entry) => [
    said(keyOf(entry.id), say('sorter.bins'), entry.text, names.get(entry.bin) ?? ''),
    ...questionsOf(definition, entry).map(({ id, question }) =>
      said(
        keyOf(entry.id, id),
        question,
        say('changes.named', { name: entry.text, text: question }),
        fieldOf(entry, id),
      ),
    ),
  ])
}

/** The answers with one of them taken from another record. A key that is not ours changes nothing. */
export function adoptAnswer(answers: SorterAnswers, from: SorterAnswers, key: string): SorterAnswers {
  const [id, field] = readKey(key)
  const theirs = from.entries.find((entry) => entry.id === id)
  if (id === undefined || !theirs) return answers
  const listed = answers.entries.some((entry) => entry.id === id)
    ? answers
    : { ...answers, entries: [...answers.entries, newEntry(id, theirs.text)] }
  return field === undefined
    ? withEntry(listed, id, (entry) => ({ ...entry, bin: theirs.bin }))
    : withField(listed, id, field, fieldOf(theirs, field))
}

/** How much is settled: the share of all things that are in a bin which asks for nothing more. */
export function measures(definition: SorterDefinition, answers: SorterAnswers, say: Say): Measure[] {
  const value = settledShare(definition, answers)
  return [{ key: 'settled', label: say('sorter.settled'), value, min: 0, max: 1, unit: 'share' }]
}

// What somebody wrote stays, also where the bin it is in no longer asks for it.
function questionsOf({ items }: SorterDefinition, entry: Entry): { id: string; question: string }[] {
  return Object.entries(entry.fields)
    .filter(([, text]) => text.trim() !== '')
    .map(([id]) => ({ id, question: items.find((field) => field.id === id)?.question ?? id }))
}
