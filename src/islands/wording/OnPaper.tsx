import { WriteOn } from '../ui/WriteOn.tsx'
import { useWords } from '../ui/words.tsx'
import type { WordingSheet } from './sheet.ts'

/** The check without a script: what to look for, and lines for the text before and after. */
export function OnPaper({ definition }: { definition: WordingSheet }) {
  const { say } = useWords()
  return (
    <div className="without-script">
      <p>{say('wording.lookFor')}</p>
      <ul>
        {definition.groups.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
        {definition.marks.items.map(({ id, finds }) => (
          <li key={id}>{say(`wording.kind-${finds}`)}</li>
        ))}
      </ul>
      <WriteOn label={say('wording.before')} lines={4} />
      <WriteOn label={say('wording.after')} lines={4} />
    </div>
  )
}
