import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { findStep, stepsOf } from '../../domain/journey/answers.ts'
import * as edit from '../../domain/journey/edit.ts'
import { actionsAfter } from '../../domain/journey/plan.ts'
import type { JourneyAnswers } from '../../domain/journey/types.ts'
import { stageName, stepName } from '../../domain/journey/words.ts'
import { newId } from '../../state/ids.ts'
import type { OpenRecord } from '../ui/useRecord.ts'
import { useWords } from '../ui/words.tsx'

export type Change = OpenRecord<JourneyAnswers>['change']

/** Everything that can be done with the steps and stages of a map as a whole. */
export interface Ways {
  readonly toggle: (step: string, open: boolean) => void
  readonly addStep: (stage: string) => void
  readonly duplicate: (step: string) => void
  readonly remove: (step: string) => void
  readonly move: (step: string, by: -1 | 1) => void
  readonly drop: (step: string, beside: string, edge: 'before' | 'behind') => void
  readonly addStage: () => void
  readonly rename: (stage: string, title: string) => void
  readonly moveStage: (stage: string, by: -1 | 1) => void
  readonly removeStage: (stage: string) => void
}

export interface Steps {
  readonly ways: Ways
  /** Ids of the steps that are open. */
  readonly opened: ReadonlySet<string>
  readonly setOpened: (ids: ReadonlySet<string>) => void
  /** What was just done, for screen readers and for the eye. */
  readonly said: string
  /** Stands around all steps. */
  readonly root: RefObject<HTMLDivElement | null>
}

/**
 * The steps of a map in the reader's hands: which are open, where the keyboard goes next, what is said of a change. `first` is where
 * it goes to begin with, because the button that started the map is gone.
 */
export function useSteps(change: Change, first: readonly string[]): Steps {
  const { say } = useWords()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [said, setSaid] = useState('')
  const root = useRef<HTMLDivElement>(null)
  const goTo = useRef(first)

  // The hand stays where it was: on the button that moved a step, in the field of a new one, on the step after one that went.
  useEffect(() => {
    const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-place]') ?? [])]
    for (const wanted of goTo.current) {
      const place = places.find(({ dataset }) => dataset.place === wanted)
      const control = place?.matches('button, summary') ? place : place?.querySelector<HTMLElement>('input')
      if (!control || (control as HTMLButtonElement).disabled) continue
      control.focus()
      break
    }
    goTo.current = []
  })

  const toggle = useCallback((step: string, open: boolean) => {
    setOpened((all) => {
      if (all.has(step) === open) return all
      const next = new Set(all)
      if (!next.delete(step)) next.add(step)
      return next
    })
  }, [])

  const ways = useMemo((): Ways => {
    /** Makes a change, and gives the answers before and after it. */
    function make(
      to: (answers: JourneyAnswers) => JourneyAnswers,
      field = '',
    ): readonly [JourneyAnswers, JourneyAnswers] {
      let both: readonly [JourneyAnswers, JourneyAnswers] = [{ stages: [] }, { stages: [] }]
      change((record) => {
        both = [record.answers, to(record.answers)]
        return { ...record, answers: both[1], actions: actionsAfter(record.actions, ...both) }
      }, field)
      return both
    }

    function nameOf(answers: JourneyAnswers, id: string): string {
      const step = findStep(answers, id)?.step ?? { title: '' }
      return stepName(step, edit.standingOf(answers, id).number, say)
    }

    function stageNameOf({ stages }: JourneyAnswers, id: string): string {
      const at = stages.findIndex((one) => one.id === id)
      return stageName(stages[at] ?? { title: '' }, at + 1, say)
    }

    function sayWhere(answers: JourneyAnswers, id: string) {
      const stage = findStep(answers, id)?.stage.id ?? ''
      const where = { ...edit.standingOf(answers, id), stage: stageNameOf(answers, stage) }
      setSaid(say('journey.moved', { name: nameOf(answers, id), ...where }))
    }

    return {
      toggle,
      addStep(stage) {
        const id = newId()
        const [, after] = make((answers) => edit.addStep(answers, stage, edit.blankStep(id)))
        toggle(id, true)
        goTo.current = [`${id} title`]
        setSaid(say('journey.stepAdded', { number: edit.standingOf(after, id).number }))
      },
      duplicate(step) {
        const id = newId()
        const [before] = make((answers) => edit.duplicateStep(answers, step, id))
        toggle(id, true)
        goTo.current = [`${id} title`]
        setSaid(say('journey.duplicated', { name: nameOf(before, step) }))
      },
      remove(step) {
        const [before, after] = make((answers) => edit.removeStep(answers, step))
        const at = edit.standingOf(before, step).number - 1
        const next = stepsOf(after)[at] ?? stepsOf(after).at(-1)
        goTo.current = [next ? `${next.id} summary` : '', `${findStep(before, step)?.stage.id} add`]
        setSaid(say('journey.removed', { name: nameOf(before, step) }))
      },
      move(step, by) {
        const [, after] = make((answers) => edit.moveStep(answers, step, by))
        goTo.current = by === -1 ? [`${step} earlier`, `${step} later`] : [`${step} later`, `${step} earlier`]
        sayWhere(after, step)
      },
      drop(step, beside, edge) {
        const [, after] = make((answers) => edit.dropStep(answers, step, beside, edge))
        sayWhere(after, step)
      },
      addStage() {
        const [stage, step] = [newId(), newId()]
        make((answers) => edit.addStage(answers, stage, edit.blankStep(step)))
        toggle(step, true)
        goTo.current = [`${stage} title`]
        setSaid(say('journey.stageAdded'))
      },
      rename: (stage, title) =>
        void make((answers) => edit.renameStage(answers, stage, title), `stage ${stage}`),
      moveStage(stage, by) {
        const [, after] = make((answers) => edit.moveStage(answers, stage, by))
        goTo.current =
          by === -1 ? [`${stage} earlier`, `${stage} later`] : [`${stage} later`, `${stage} earlier`]
        const number = after.stages.findIndex(({ id }) => id === stage) + 1
        setSaid(
          say('journey.stageMoved', { name: stageNameOf(after, stage), number, of: after.stages.length }),
        )
      },
      removeStage(stage) {
        const [before] = make((answers) => edit.removeStage(answers, stage))
        goTo.current = ['add stage']
        setSaid(say('journey.removed', { name: stageNameOf(before, stage) }))
      },
    }
  }, [change, say, toggle])

  return { ways, opened, setOpened, said, root }
}
