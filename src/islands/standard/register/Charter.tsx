import type { SavedRecord } from '../../../domain/record/types.ts'
import type { StandardAnswers } from '../../../domain/standard/answers.ts'
import { charterOf, promisesIn } from '../../../domain/standard/register/charter.ts'
import type { RegisterNotes } from '../../../domain/standard/register/notes.ts'
import { Blocks } from '../../ui/Blocks.tsx'
import { Field } from '../../ui/Field.tsx'
import { useWords } from '../../ui/words.tsx'
import { LeftOut, NoPromises } from './LeftOut.tsx'
import { PrintOrSave } from './PrintOrSave.tsx'

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
        <PrintOrSave
          printText={say('register.printCharter')}
          name={say('register.charterFile')}
          formats={['docx', 'html']}
          formatText={(format) => say(`handover.format-${format}`)}
          documentOf={() => charter}
        />
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
