import type { SavedRecord } from '../../domain/record/types.ts'
import { answerInWords, textsOf } from '../../domain/standard/answer-words.ts'
import type { StandardAnswers } from '../../domain/standard/answers.ts'
import { openIn, questionsOf } from '../../domain/standard/asking/questions.ts'
import { forCustomers, forStaff, setOut } from '../../domain/standard/composing/audiences.ts'
import { wordingOf } from '../../domain/standard/composing/wording.ts'
import type { StandardDefinition } from '../../domain/standard/definition.ts'
import { planInWords } from '../../domain/standard/result-words.ts'
import { reviewOf } from '../../domain/standard/review.ts'
import { registerLines } from '../../domain/standard/said.ts'
import { dayInWords } from '../../domain/text/date.ts'
import { ActionsSection } from '../ui/ActionList.tsx'
import { useWords } from '../ui/words.tsx'
import { Verdict } from './ResultFields.tsx'

interface Props {
  readonly definition: StandardDefinition
  readonly record: SavedRecord<StandardAnswers>
  readonly level: 'changes' | 'full'
}

/** A standard laid out for paper: as it reads and what is open, or with all that was answered, measured and agreed. */
export function StandardReport({ definition, record, level }: Props) {
  const { say, language } = useWords()
  const { answers } = record
  const open = openIn(questionsOf(answers.read, answers.items))
  const due = reviewOf(record)?.due ?? ''
  const rows = setOut(
    answers,
    { owner: answers.register.owner, reviewOn: due && dayInWords(due, language) },
    say,
  )
  return (
    <>
      <section>
        <h2>{say('standard.wording')}</h2>
        <p className="standard-said" dir="auto">
          {wordingOf(answers, say) || answers.draft || say('standard.nothing')}
        </p>
      </section>
      <Lines title={say('standard.forCustomers')} lines={forCustomers(answers, say)} />
      <Lines title={say('standard.forStaff')} lines={forStaff(answers, say)} />
      {rows.length > 0 && (
        <section>
          <h2>{say('standard.setOut')}</h2>
          <dl className="standard-set-out">
            {rows.map(({ id, word, text }) => (
              <div key={`${id} ${word ?? ''}`}>
                <dt>{say(`standard.row-${id}`)}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {rows.length > 0 && (
        <Lines
          title={say(open.length === 0 ? 'standard.nothingLeft' : 'standard.open', { count: open.length })}
          lines={open.map((question) => textsOf(definition, question, say).question)}
          bare
        />
      )}
      {level === 'full' && <Full definition={definition} answers={answers} />}
      <ActionsSection actions={record.actions} />
    </>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly string[]
  /** Shows the title also where no line follows. */
  readonly bare?: boolean
}

function Lines({ title, lines, bare = false }: LinesProps) {
  if (lines.length === 0 && !bare) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="lines">
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Full({ definition, answers }: Pick<Props, 'definition'> & { answers: StandardAnswers }) {
  const { say } = useWords()
  const asked = questionsOf(answers.read, answers.items).filter(({ state }) => state !== 'extra')
  const heard = definition.asking.items.flatMap(({ id, question }) => {
    const one = Object.hasOwn(answers.sources, id) ? answers.sources[id] : undefined
    return one && (one.who || one.said) ? [{ question, ...one }] : []
  })
  return (
    <>
      <section>
        <h2>{say('standard.questions')}</h2>
        {asked.map((question) => (
          <div className="report-item" key={question.id}>
            <h3>{textsOf(definition, question, say).question}</h3>
            <p dir="auto">{answerInWords(definition, answers, question, say) || say('standard.stillOpen')}</p>
          </div>
        ))}
      </section>
      {heard.length > 0 && (
        <section>
          <h2>{definition.asking.title}</h2>
          {heard.map(({ question, who, said }) => (
            <div className="report-item" key={question}>
              <h3>{question}</h3>
              <p dir="auto">{who}</p>
              <p className="note" dir="auto">
                {said}
              </p>
            </div>
          ))}
        </section>
      )}
      <Lines title={say('standard.plan')} lines={planInWords(answers, say)} />
      {answers.results.length > 0 && (
        <section>
          <h2>{say('standard.results')}</h2>
          {answers.results.map((result) => (
            <div className="report-item" key={result.id}>
              <h3>{result.period || say('standard.newPeriod')}</h3>
              <p>{say('standard.counted', { met: result.met, total: result.total })}</p>
              <Verdict answers={answers} result={result} />
            </div>
          ))}
        </section>
      )}
      <section>
        <h2>{say('standard.register')}</h2>
        <dl className="standard-set-out">
          {registerLines(answers.register, say).map(({ id, label, text }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Lines title={say('standard.draftWas')} lines={answers.draft.trim() ? [answers.draft] : []} />
      <Lines title={say('standard.versions')} lines={answers.versions.map(({ text }) => text)} />
    </>
  )
}
