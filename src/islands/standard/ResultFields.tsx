import type { Result, StandardAnswers } from '../../domain/standard/answers.ts'
import { judgeIn, targetOf } from '../../domain/standard/measured.ts'
import { resultInWords } from '../../domain/standard/result-words.ts'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import { Interval } from './Interval.tsx'

interface Props {
  readonly answers: StandardAnswers
  readonly result: Result
  readonly onChange: (result: Result, field: string) => void
  readonly onRemove: () => void
}

/** The figures of one period and what they show of the target. */
export function ResultFields({ answers, result, onChange, onRemove }: Props) {
  const { say } = useWords()
  const fields = ['period', 'met', 'total'] as const
  return (
    <fieldset className="standard-result">
      <legend>{result.period.trim() || say('standard.newPeriod')}</legend>
      <div className="measure-fields">
        {fields.map((name) => (
          <Field
            key={name}
            label={say(`standard.result-${name}`)}
            value={result[name]}
            onChange={(text) => onChange({ ...result, [name]: text }, name)}
          />
        ))}
      </div>
      <Verdict answers={answers} result={result} />
      <button type="button" className="plain" onClick={onRemove}>
        {say('standard.removeResult')}
        <span className="hidden">: {result.period}</span>
      </button>
    </fieldset>
  )
}

/** The share met, its interval, the verdict, and all three as a picture. */
export function Verdict({ answers, result }: Pick<Props, 'answers' | 'result'>) {
  const { say, language } = useWords()
  const { share, interval, verdict, note } = resultInWords(answers, result, say, language)
  const judged = judgeIn(answers, result)
  const target = targetOf(answers)
  return (
    <div className="standard-verdict" aria-live="polite">
      {judged?.ok && target !== undefined && (
        <>
          <p>
            <strong data-verdict={judged.verdict}>{verdict}</strong>: {share} ({interval}).
          </p>
          <Interval
            share={judged.share}
            low={judged.interval?.low}
            high={judged.interval?.high}
            target={target / 100}
          />
        </>
      )}
      {note && <p className={judged?.ok ? 'hint' : 'standard-fault'}>{note}</p>}
    </div>
  )
}
