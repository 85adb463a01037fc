import { findStep, stepsOf } from '../../domain/journey/answers.ts'
import * as edit from '../../domain/journey/edit.ts'
import { actionsAfter } from '../../domain/journey/plan.ts'
import type { JourneyAnswers } from '../../domain/journey/types.ts'
import { stageName, stepName } from '../../domain/journey/words.ts'
import type { Say } from '../../domain/text/message.ts'
import { newId } from '../../state/ids.ts'
import type { OpenRecord } from '../ui/useRecord.ts'

export type Change = OpenRecord<JourneyAnswers>['change']

/** Everything that can be done with the steps and stages of a map as a whole. */
export interface Ways {
  readonly toggle: (step: string, open: boolean) => void
  readonly addStep: (stage: string) => void
  readonly duplicate: (step: string) => void
  readonly remove: (step: string) => void
  readonly move: (step: string, by: -1 | 1) => void
  readonly drop: (step: string, beside: string, edge: 'before' | 'behind') => void
  readonly dropInto: (step: string, stage: string) => void
  readonly addStage: () => void
  readonly rename: (stage: string, title: string) => void
  readonly moveStage: (stage: string, by: -1 | 1) => void
  readonly removeStage: (stage: string) => void
}

interface Hand {
  readonly change: Change
  readonly say: Say
  readonly toggle: Ways['toggle']
  /** Says what was done, for screen readers and for the eye. */
  readonly tell: (text: string) => void
  /** Names the places where the keyboard goes next; the first that can take it does. */
  readonly focus: (places: readonly string[]) => void
}

/** The ways to change steps and stages, each with what is said of it and where the keyboard goes. */
export function makeWays({ change, say, toggle, tell, focus }: Hand): Ways {
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
    tell(say('journey.moved', { name: nameOf(answers, id), ...where }))
  }

  return {
    toggle,
    addStep(stage) {
      const id = newId()
      const [, after] = make((answers) => edit.addStep(answers, stage, edit.blankStep(id)))
      toggle(id, true)
      focus([`${id} title`])
      tell(say('journey.stepAdded', { number: edit.standingOf(after, id).number }))
    },
    duplicate(step) {
      const id = newId()
      const [before] = make((answers) => edit.duplicateStep(answers, step, id))
      toggle(id, true)
      focus([`${id} title`])
      tell(say('journey.duplicated', { name: nameOf(before, step) }))
    },
    remove(step) {
      const [before, after] = make((answers) => edit.removeStep(answers, step))
      const at = edit.standingOf(before, step).number - 1
      const next = stepsOf(after)[at] ?? stepsOf(after).at(-1)
      focus([next ? `${next.id} summary` : '', `${findStep(before, step)?.stage.id} add`])
      tell(say('journey.removed', { name: nameOf(before, step) }))
    },
    move(step, by) {
      const [, after] = make((answers) => edit.moveStep(answers, step, by))
      focus(by === -1 ? [`${step} earlier`, `${step} later`] : [`${step} later`, `${step} earlier`])
      sayWhere(after, step)
    },
    drop(step, beside, edge) {
      const [, after] = make((answers) => edit.dropStep(answers, step, beside, edge))
      sayWhere(after, step)
    },
    dropInto(step, stage) {
      const [, after] = make((answers) => edit.dropInto(answers, step, stage))
      sayWhere(after, step)
    },
    addStage() {
      const [stage, step] = [newId(), newId()]
      make((answers) => edit.addStage(answers, stage, edit.blankStep(step)))
      toggle(step, true)
      focus([`${stage} title`])
      tell(say('journey.stageAdded'))
    },
    rename: (stage, title) =>
      void make((answers) => edit.renameStage(answers, stage, title), `stage ${stage}`),
    moveStage(stage, by) {
      const [, after] = make((answers) => edit.moveStage(answers, stage, by))
      focus(by === -1 ? [`${stage} earlier`, `${stage} later`] : [`${stage} later`, `${stage} earlier`])
      const number = after.stages.findIndex(({ id }) => id === stage) + 1
      tell(say('journey.stageMoved', { name: stageNameOf(after, stage), number, of: after.stages.length }))
    },
    removeStage(stage) {
      const [before] = make((answers) => edit.removeStage(answers, stage))
      focus(['add stage'])
      tell(say('journey.removed', { name: stageNameOf(before, stage) }))
    },
  }
}
