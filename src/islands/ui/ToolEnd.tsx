import { memo } from 'react'
import { useWords } from './words.tsx'

interface Props {
  readonly tool: string
  /** Id of the record in view; nothing while it is not saved. */
  readonly record: string | undefined
  readonly reportLink: string
}

/** What one can do at the end of a tool: open the report, or print a blank form. */
export const ToolEnd = memo(function ToolEnd({ tool, record, reportLink }: Props) {
  const { say } = useWords()
  return (
    <>
      <div className="buttons on-screen">
        {record && (
          <a className="button primary" href={`${reportLink}#record=${record}`}>
            {say('record.report')}
          </a>
        )}
        <a className="button" href={`${reportLink}#tool=${tool}&show=blank`}>
          {say('record.blank')}
        </a>
      </div>
      <p className="hint on-screen">{say('record.anyTime')}</p>
    </>
  )
})
