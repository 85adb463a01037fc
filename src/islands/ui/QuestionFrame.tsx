import type { ReactNode } from 'react'

interface Props {
  readonly number: number
  /** Id of the heading, which the answers name as their label. */
  readonly heading: string
  readonly question: string
  readonly children: ReactNode
}

/** A question with its number in the margin, as a heading that readers can jump to. */
export function QuestionFrame({ number, heading, question, children }: Props) {
  return (
    <div className="question">
      <p className="number" aria-hidden="true">
        {number}
      </p>
      <div className="question-body">
        <h4 id={heading}>
          <span className="hidden">{number}. </span>
          {question}
        </h4>
        {children}
      </div>
    </div>
  )
}
