import type { ReportDocument } from '../../domain/record/document.ts'
import { fileName } from '../../formats/file.ts'
import { FORMATS } from '../../formats/index.ts'
import { useExport } from '../ui/useExport.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly name: string
  readonly documentOf: () => ReportDocument
}

/** Prints the page, or hands its table over as a file. */
export function Keep({ name, documentOf }: Props) {
  const { say } = useWords()
  const { said, save } = useExport(documentOf)
  const tables = FORMATS.filter(({ id }) => id === 'xlsx' || id === 'csv')
  return (
    <>
      <div className="buttons on-screen">
        <button type="button" className="primary" onClick={() => print()}>
          {say('report.print')}
        </button>
        {tables.map(({ id, ending }) => (
          <button key={id} type="button" onClick={() => void save(id, fileName(name, ending))}>
            {say(`handover.format-${id}`)}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </>
  )
}
