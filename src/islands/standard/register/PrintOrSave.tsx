import type { ReportDocument } from '../../../domain/record/document.ts'
import { fileName } from '../../../formats/file.ts'
import { FORMATS, type FormatId } from '../../../formats/index.ts'
import { useExport } from '../../ui/useExport.ts'

interface Props {
  /** What the button to print says. */
  readonly printText: string
  /** What files are called. */
  readonly name: string
  readonly formats: readonly FormatId[]
  readonly formatText: (format: FormatId) => string
  readonly documentOf: () => ReportDocument
}

/** Prints what is in view, or saves it as a file of a format the reader chooses. */
export function PrintOrSave({ printText, name, formats, formatText, documentOf }: Props) {
  const { said, save } = useExport(documentOf)
  const chosen = FORMATS.filter(({ id }) => formats.includes(id))
  return (
    <>
      <div className="buttons">
        <button type="button" className="primary" onClick={() => print()}>
          {printText}
        </button>
        {chosen.map(({ id, ending }) => (
          <button key={id} type="button" onClick={() => void save(id, fileName(name, ending))}>
            {formatText(id)}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </>
  )
}
