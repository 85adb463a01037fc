/** Moments of truth (E05): a chance to delight, or something taken for granted that is noticed only when it is missing. */
export const MOMENTS = ['delight', 'granted'] as const

export type Moment = (typeof MOMENTS)[number]

/** A journey map as its YAML file defines it, with the id and kind that its path gives. */
export interface JourneyDefinition {
  readonly id: string
  readonly kind: 'journey'
  readonly title: string
  readonly edition: string
  readonly page: string
  readonly intro: string
  /** The field that names the record. */
  readonly name: { readonly prompt: string; readonly example: string }
  /** Lowest and highest point of a feeling, whole numbers. */
  readonly range: readonly [number, number]
  /** What the lowest point, the middle and the highest point mean. */
  readonly ends: { readonly low: string; readonly middle: string; readonly high: string }
  /** What is noted about a step, whoever takes it, such as the channel. */
  readonly about: { readonly items: readonly JourneyField[] }
  readonly templates: readonly Template[]
}

/** One short field about a step. */
export interface JourneyField {
  readonly id: string
  readonly label: string
  readonly help?: string | undefined
  readonly example?: string | undefined
  readonly retired?: boolean | undefined
}

/** Stages and steps ready to adapt. */
export interface Template {
  readonly id: string
  readonly title: string
  readonly help: string
  readonly stages: readonly TemplateStage[]
}

export interface TemplateStage {
  readonly id: string
  readonly title: string
  readonly items: readonly TemplateStep[]
}

export interface TemplateStep {
  readonly id: string
  readonly title: string
  /** What is noted about the step beforehand, by the id of a field. */
  readonly about?: Readonly<Record<string, string>> | undefined
  readonly retired?: boolean | undefined
}

/** One step of a map. A step of a template keeps its id, one that the reader adds has a fresh one. */
export interface Step {
  readonly id: string
  readonly title: string
  /** What was felt, in points of the range; nothing while it is not rated. */
  readonly feeling?: number
  /** What was expected, in the same points. */
  readonly expected?: number
  readonly moment?: Moment
  /** What the customer said, in their own words. */
  readonly words: string
  /** What is to be put right. */
  readonly pain: string
  /** What is noted about the step, by the id of a field. */
  readonly about: Readonly<Record<string, string>>
}

export interface Stage {
  readonly id: string
  readonly title: string
  readonly steps: readonly Step[]
}

/** Stages in order, each with its steps in order; ids of stages and of steps are each used once. */
export interface JourneyAnswers {
  readonly stages: readonly Stage[]
}
