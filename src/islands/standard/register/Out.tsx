import type { SavedRecord } from '../../../domain/record/types.ts'
import type { StandardAnswers } from '../../../domain/standard/answers.ts'
import { registerSheet, reviewsOf } from '../../../domain/standard/register/sheet.ts'
import { dayInWords } from '../../../domain/text/date.ts'
import { useWords } from '../../ui/words.tsx'
import { PrintOrSave } from './PrintOrSave.tsx'

/** Prints the register, or hands it over as a table, or its reviews as a calendar. */
export function Out({ records }: { readonly records: readonly SavedRecord<StandardAnswers>[] }) {
  const { say, language } = useWords()
  function sheet() {
    const date = dayInWords(new Date().toLocaleDateString('sv-SE'), language)
    const subtitle = say('register.made', { count: records.length, date })
    return registerSheet(records, { title: say('register.title'), subtitle, language }, say)
  }
  return (
    <section className="on-screen" aria-labelledby="register-out">
      <h2 id="register-out">{say('register.out')}</h2>
      <PrintOrSave
        printText={say('register.printRegister')}
        name={say('register.fileName')}
        formats={reviewsOf(records, say).length > 0 ? ['xlsx', 'csv', 'ics'] : ['xlsx', 'csv']}
        formatText={(format) => say(`register.format-${format}`)}
        documentOf={sheet}
      />
    </section>
  )
}
