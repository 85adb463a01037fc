/** One answer of a record in words: what comparing two records, putting people's answers together and history work on. */
export interface SaidAnswer {
  /** Permanent name of the answer within its tool, the same in every record. */
  readonly key: string
  /** Heading the question stands under. */
  readonly group: string
  readonly question: string
  /** The answer as a reader would say it; empty when none was given. */
  readonly answer: string
  readonly note: string
  /** Where answers have an order, how good this one is: higher is better. */
  readonly rank?: number
  /** A rating in points, where the tool asks for one; neither end is better. */
  readonly rating?: number
  /** Ends of the scale that a rating lies on, lowest and highest; given with every rating. */
  readonly scale?: readonly [number, number]
}

/** One figure a record comes to, for a line over time. */
export interface Measure {
  /** Permanent name of the figure within its tool. */
  readonly key: string
  readonly label: string
  /** Nothing when there is nothing to count yet. */
  readonly value: number | undefined
  /** Ends of the scale it lies on. */
  readonly min: number
  readonly max: number
  /** A share of 0 to 1 is said in per cent, points as they are. */
  readonly unit: 'share' | 'points'
}
