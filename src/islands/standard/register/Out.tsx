import type { SavedRecord } from '../../../domain/record/types.ts'
import type { StandardAnswers } from '../../../domain/standard/answers.ts'
import { registerSheet, reviewsOf } from '../../../domain/standard/register/sheet.ts'
import { dayInWords } from '../../../domain/text/date.ts'
import { fileName } from '../../../formats/file.ts'
import { FORMATS } from '../../../formats/index.ts'
import { useExport } from '../../ui/useExport.ts'
import { useWords } from '../../ui/words.tsx'

/** Prints the register, or hands it over as a table, or its reviews as a calendar. */
export function Out({ records }: { readonly records: readonly SavedRecord<StandardAnswers>[] }) {
  const { say, language } = useWords()
  const { said, save } = useExport(() => {
    const date = dayInWords(new Date().toLocaleDateString('sv-SE'), language)
    const subtitle = say('register.made', { count: records.length, date })
    return registerSheet(records, { title: say('register.title'), subtitle, language }, say)
  })
  const wanted = ['xlsx', 'csv', ...(reviewsOf(records, say).length > 0 ? ['ics'] : [])]
  return (
    <section className="on-screen" aria-labelledby="register-out">
      <h2 id="register-out">{say('register.out')}</h2>
      <div className="buttons">
        <button type="button" className="primary" onClick={() => print()}>
          {say('register.printRegister')}
        </button>
        {FORMATS.filter(({ id }) => wanted.includes(id)).map(({ id, ending }) => (
          <button
            key={id}
            type="button"
            onClick={() => void save(id, fileName(say('register.fileName'), ending))}
          >
            {say(`register.format-${id}`)}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
