import type { SavedRecord } from '../../../domain/record/types.ts'
import type { StandardAnswers } from '../../../domain/standard/answers.ts'
import { charterOf, promisesIn } from '../../../domain/standard/register/charter.ts'
import type { RegisterNotes } from '../../../domain/standard/register/notes.ts'
import { fileName } from '../../../formats/file.ts'
import { FORMATS } from '../../../formats/index.ts'
import { Blocks } from '../../ui/Blocks.tsx'
import { Field } from '../../ui/Field.tsx'
import { useExport } from '../../ui/useExport.ts'
import { useWords } from '../../ui/words.tsx'
import { LeftOut, NoPromises } from './LeftOut.tsx'

interface Props {
  readonly records: readonly SavedRecord<StandardAnswers>[]
  readonly notes: RegisterNotes
  readonly setNotes: (some: Partial<RegisterNotes>) => void
}

/** What customers are promised, in their words, to print or to hand over (E13). */
export function Charter({ records, notes, setNotes }: Props) {
  const { say, language } = useWords()
  const { promises, left } = promisesIn(records, say)
  const today = new Date().toLocaleDateString('sv-SE')
  const charter = charterOf(promises, notes, today, say, language)
  const { said, save } = useExport(() => charter)
  if (promises.length === 0) return <NoPromises left={left} />
  return (
    <>
      <section className="charter-fill on-screen" aria-labelledby="charter-fill">
        <h2 id="charter-fill">{say('register.charterFill')}</h2>
        <Field
          label={say('register.organisation')}
          value={notes.organisation}
          onChange={(organisation) => setNotes({ organisation })}
        />
        <Field
          type="long"
          label={say('register.missed')}
          help={say('register.missedHow')}
          value={notes.missed}
          onChange={(missed) => setNotes({ missed })}
        />
        <Field
          type="long"
          label={say('register.contact')}
          help={say('register.contactHow')}
          value={notes.contact}
          onChange={(contact) => setNotes({ contact })}
        />
        <LeftOut count={left} />
        <div className="buttons">
          <button type="button" className="primary" onClick={() => print()}>
            {say('register.printCharter')}
          </button>
          {FORMATS.filter(({ id }) => id === 'docx' || id === 'html').map(({ id, ending }) => (
            <button
              key={id}
              type="button"
              onClick={() => void save(id, fileName(say('register.charterFile'), ending))}
            >
              {say(`handover.format-${id}`)}
            </button>
          ))}
        </div>
        <p role="status">{said}</p>
      </section>
      <article className="charter">
        <h2 className="charter-title" dir="auto">
          {charter.title}
        </h2>
        <p>{charter.subtitle}</p>
        <Blocks blocks={charter.blocks} />
      </article>
    </>
  )
}
