import { memo } from 'react'
import { markedDraft } from '../../domain/standard/marks.ts'
import type { Reading } from '../../domain/standard/types.ts'
import { useWords } from '../ui/words.tsx'

/** The draft with what was read in it, each stretch with its meaning in words. */
export const MarkedDraft = memo(function MarkedDraft({ reading }: { reading: Reading }) {
  const { say } = useWords()
  if (reading.notUnderstood) return <p className="measure">{say('standard.notUnderstood')}</p>
  const stretches = markedDraft(reading)
  if (!stretches.some(({ of }) => of)) return <p className="hint">{say('standard.nothingRead')}</p>
  return (
    <div className="marked-draft">
      <p className="hint">{say('standard.readInDraft')}</p>
      <p dir="auto">
        {stretches.map(({ text, of }, i) =>
          of ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no other name than their place.
            <mark key={i} data-of={of}>
              {text} <span className="meaning">{say(`standard.mark-${of}`)}</span>
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {reading.impossible.map(({ text, fault, start }) => (
        <p className="standard-fault" key={start}>
          {say('standard.impossible', { text, why: say(`standard.fault-${fault}`) })}
        </p>
      ))}
    </div>
  )
})
