import { Segmented } from '../ui/Segmented.tsx'
import { useWords } from '../ui/words.tsx'
import type { Rounds } from './useRounds.ts'

/** Chooses between the rounds that were played, once there are several. */
export function RoundChoice({ tool, rounds }: { readonly tool: string; readonly rounds: Rounds }) {
  const { say } = useWords()
  const { all, round, said, choose, remove } = rounds
  const options = all.map(({ id }, i) => ({ value: id, text: say('roleplay.round', { number: i + 1 }) }))
  return (
    <div className="round-choice with-script">
      {all.length > 1 && (
        <>
          <fieldset>
            <legend>{say('roleplay.rounds')}</legend>
            <Segmented name={`round-${tool}`} value={round?.id ?? ''} options={options} onChange={choose} />
          </fieldset>
          <button type="button" className="plain" onClick={remove}>
            {say('roleplay.removeRound')}
          </button>
        </>
      )}
      <p role="status" className="hint">
        {said}
      </p>
    </div>
  )
}
