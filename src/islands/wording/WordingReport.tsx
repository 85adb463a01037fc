import type { SavedRecord } from '../../domain/record/types.ts'
import { openFindings } from '../../domain/wording/progress.ts'
import type { WordingAnswers, WordingDefinition } from '../../domain/wording/types.ts'
import { whysOf } from '../../domain/wording/why.ts'
import { ActionsSection } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import { nameOf } from './form-name.ts'

interface Props {
  readonly definition: WordingDefinition
  readonly record: SavedRecord<WordingAnswers>
  readonly level: 'changes' | 'full'
}

/** A wording check laid out for paper: the new text alone, or before and after with every decision. */
export function WordingReport({ definition, record, level }: Props) {
  const { say } = useWords()
  const { answers, actions } = record
  if (answers.after.trim() === '') return <p>{say('wording.noText')}</p>
  if (level === 'changes')
    return (
      <p className="set-text new-text" dir="auto">
        {answers.after}
      </p>
    )
  const whys = whysOf(definition)
  const open = openFindings(definition, answers)
  return (
    <>
      <section>
        <h2>{say('wording.result')}</h2>
        <BeforeAfter before={answers.before} after={answers.after} level={3} />
      </section>
      {answers.changes.length > 0 && (
        <section>
          <h2>{say('wording.changes')}</h2>
          {answers.changes.map(({ rule, from, to }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same change may be made twice, and none moves here.
            <div className="report-item" key={i}>
              <p dir="auto">
                {say('wording.avoid')} <del>{from}</del>
              </p>
              <p dir="auto">
                {say('wording.say')} <ins>{nameOf(to, say)}</ins>
              </p>
              <p className="hint">{whys.get(rule)}</p>
            </div>
          ))}
        </section>
      )}
      <Phrases
        title={say('wording.open')}
        phrases={open.map(({ text, why }) => ({ text, about: whys.get(why) }))}
      />
      <Phrases
        title={say('wording.kept')}
        phrases={answers.kept.map(({ text, reason }) => ({ text, about: reason }))}
      />
      <ActionsSection actions={actions} />
    </>
  )
}

interface PhrasesProps {
  readonly title: string
  readonly phrases: readonly { readonly text: string; readonly about: string | undefined }[]
}

/** Phrases with what is to be said of each. */
function Phrases({ title, phrases }: PhrasesProps) {
  if (phrases.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {phrases.map(({ text, about }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in a text twice, and none moves here.
        <div className="report-item" key={i}>
          <p dir="auto">
            <strong>“{text}”</strong>
          </p>
          {about && <p dir="auto">{about}</p>}
        </div>
      ))}
    </section>
  )
}
