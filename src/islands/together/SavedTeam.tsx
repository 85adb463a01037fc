import { useStore } from '@nanostores/react'
import { useEffect, useRef } from 'react'
import { download } from '../../formats/download.ts'
import { fileName, toFile } from '../../formats/file.ts'
import { pageAddress } from '../../state/language.ts'
import { $records } from '../../state/records.ts'
import { $saveStatus } from '../../state/save.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly id: string
  /** Page of the tool, as `section/page`. */
  readonly page: string
  readonly base: string
  readonly onAnother: () => void
}

/** Says what became of saving, and leads to the team record; what could not be saved can be downloaded. */
export function SavedTeam({ id, page, base, onAnother }: Props) {
  const { say } = useWords()
  const status = useStore($saveStatus)
  const record = useStore($records).get(id)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = record?.title || say('record.untitled')

  useEffect(() => {
    // The button that was pressed is gone; the reader goes on where it was.
    heading.current?.focus()
  }, [])

  function keep() {
    if (record) download(fileName(title, 'handbook.json'), toFile([record], new Date().toISOString()))
  }

  return (
    <section className="notice on-screen" aria-labelledby="save-team">
      <h2 id="save-team" tabIndex={-1} ref={heading}>
        {say('together.save')}
      </h2>
      <p role="status">
        {status.state === 'saved' && say('together.saved', { title })}
        {status.state === 'saving' && say('record.saving')}
      </p>
      {status.state === 'failed' && (
        <p role="alert">
          <strong>{say('record.notSaved')}.</strong> {say(`record.fault-${status.fault}`)}
        </p>
      )}
      <div className="buttons">
        {status.state === 'failed' ? (
          <button type="button" className="primary" onClick={keep}>
            {say('record.download')}
          </button>
        ) : (
          <>
            <a className="button primary" href={`${pageAddress(page)}#record=${id}`}>
              {say('together.openIt')}
            </a>
            <a className="button" href={`${base}my-work/report/#record=${id}`}>
              {say('together.openReport')}
            </a>
          </>
        )}
        <button type="button" onClick={onAnother}>
          {say('together.saveAnother')}
        </button>
      </div>
    </section>
  )
}
