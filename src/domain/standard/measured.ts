import type { StandardAnswers } from './answers.ts'
import { fieldsIn } from './composing/wording.ts'
import { type JudgeResult, judge } from './measuring/judge.ts'
import { type PlanResult, planOf } from './measuring/plan.ts'

/** A whole number as it was typed; not a number where it is none. */
function counted(text: string): number {
  return /^\s*\d[\d\s,]*$/.test(text) ? Number(text.replace(/[\s,]/g, '')) : Number.NaN
}

/** The share of cases that a standard promises in its first level, in per cent; nothing while it names none. */
export function targetOf(answers: StandardAnswers): number | undefined {
  const { levels, universal, aggregate } = fieldsIn(answers)
  if (aggregate === 'average') return undefined
  return levels[0]?.share ?? (universal ? 100 : undefined)
}

/** The measuring plan of a record (E11); nothing while the standard names no share to measure. */
export function planIn(answers: StandardAnswers): PlanResult | undefined {
  const target = targetOf(answers)
  if (target === undefined) return undefined
  const { margin, volume, ...rest } = answers.measure
  const coming = volume.trim() === '' ? {} : { volume: counted(volume) }
  return planOf({ ...rest, ...coming, target, margin: Number(margin.replace(',', '.') || Number.NaN) })
}

/** The verdict on the figures of one period; nothing while they are not both there, or there is no target. */
export function judgeIn(
  answers: StandardAnswers,
  { met, total }: { readonly met: string; readonly total: string },
): JudgeResult | undefined {
  const target = targetOf(answers)
  if (target === undefined || met.trim() === '' || total.trim() === '') return undefined
  const { coverage, volume } = answers.measure
  const population = coverage === 'sample' && volume.trim() !== '' ? { population: counted(volume) } : {}
  return judge({ met: counted(met), total: counted(total), target, coverage, ...population })
}
