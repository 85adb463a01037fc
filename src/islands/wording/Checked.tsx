import { Findings } from './Findings.tsx'
import { Result } from './Result.tsx'

/** What the check found and what became of the text: fetched together, when there is a text. */
export default function Checked(props: Parameters<typeof Findings>[0] & Parameters<typeof Result>[0]) {
  const { tool, answers, change, definition, text, findings, kept } = props
  return (
    <>
      <Findings definition={definition} text={text} findings={findings} kept={kept} change={change} />
      <Result tool={tool} answers={answers} change={change} />
    </>
  )
}
