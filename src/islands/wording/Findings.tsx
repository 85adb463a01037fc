import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { chooseSuggestion, keepAsIs, unkeep, withReason } from '../../domain/wording/apply.ts'
import type { Finding, KeptPhrase, WordingAnswers, WordingDefinition } from '../../domain/wording/types.ts'
import { groupTitles, whysOf } from '../../domain/wording/why.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'
import { FindingCard } from './FindingCard.tsx'
import { nameOf } from './form-name.ts'
import { MarkedText } from './MarkedText.tsx'
import { NothingFound } from './NothingFound.tsx'

interface Props {
  readonly definition: WordingDefinition
  /** The text that the findings are of. */
  readonly text: string
  readonly findings: readonly Finding[]
  readonly kept: readonly KeptPhrase[]
  readonly change: OpenRecord<WordingAnswers>['change']
}

/** A text may hold thousands; this many are laid out at a time. */
const AT_A_TIME = 40

/** The text with what was found marked in it, and each finding with friendlier forms to choose from. */
export const Findings = memo(function Findings({ definition, text, findings, kept, change }: Props) {
  const { say } = useWords()
  const whys = useMemo(() => whysOf(definition), [definition])
  const titles = useMemo(() => groupTitles(definition), [definition])
  const [shown, setShown] = useState(AT_A_TIME)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLElement>(null)
  const goal = useRef<number>(undefined)

  const headings = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-goal]') ?? [])]

  // What was decided goes or changes under the hand, which is taken to what stands in its place.
  // In the layout: see `useSteps` of the journey.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it waits until the findings of the new text are drawn.
  useLayoutEffect(() => {
    if (goal.current === undefined) return
    const all = headings()
    all[Math.min(goal.current, all.length - 1)]?.focus()
    goal.current = undefined
  }, [findings, kept, shown])

  function show(place: number) {
    const heading = headings()[place]
    if (heading) return heading.focus()
    goal.current = place
    setShown(place + AT_A_TIME)
  }

  function decide(place: number, message: string, make: (answers: WordingAnswers) => WordingAnswers) {
    goal.current = place
    setSaid(message)
    // The findings are of the text they were found in; in another, their places would be wrong.
    change((record) =>
      record.answers.after === text ? { ...record, answers: make(record.answers) } : record,
    )
  }

  function choose(place: number, finding: Finding, form: string) {
    decide(place, say('wording.chosen', { text: nameOf(form, say) }), (answers) =>
      chooseSuggestion(answers, finding, form),
    )
  }

  function keep(place: number, finding: Finding) {
    decide(place, say('wording.isKept', { text: finding.text }), (answers) => keepAsIs(answers, finding))
  }

  const reasonOf = (finding: Finding) =>
    kept.find((one) => one.rule === finding.rule && one.text === finding.text)

  return (
    <section className="findings" ref={list}>
      <h3>{say('wording.found', { count: findings.length })}</h3>
      <p role="status" className="hidden">
        {said}
      </p>
      {findings.length === 0 ? (
        <NothingFound definition={definition} />
      ) : (
        <>
          <MarkedText text={text} findings={findings} kept={kept} onShow={show} />
          <ol className="finding-list">
            {findings.slice(0, shown).map((finding, i) => (
              <FindingCard
                // biome-ignore lint/suspicious/noArrayIndexKey: the next finding takes the place of one that is gone, and the keyboard stays there.
                key={i}
                number={i + 1}
                finding={finding}
                kept={reasonOf(finding)}
                name={titles.get(finding.rule)}
                why={whys.get(finding.why) ?? ''}
                onChoose={(form) => (form === finding.text ? keep(i, finding) : choose(i, finding, form))}
                onKeep={() => keep(i, finding)}
                onUnkeep={() => decide(i, '', (answers) => unkeep(answers, finding))}
                onReason={(reason) =>
                  change(
                    (record) => ({ ...record, answers: withReason(record.answers, finding, reason) }),
                    `reason ${finding.rule} ${finding.text}`,
                  )
                }
              />
            ))}
          </ol>
          {findings.length > shown && (
            <button type="button" onClick={() => show(shown)}>
              {say('wording.more', { count: findings.length - shown })}
            </button>
          )}
        </>
      )}
    </section>
  )
})
