import { useId, useState } from 'react'
import { Field } from '../ui/Field.tsx'
import { useWords } from '../ui/words.tsx'
import { type Found, readFiles, readLinks } from './read-others.ts'
import type { Sources } from './useSources.ts'

/** Takes in files and links from other people, and says what could not be taken and why. */
export function AddOthers({ onTake }: { onTake: Sources['take'] }) {
  const { say } = useWords()
  const id = useId()
  const [links, setLinks] = useState('')
  const [said, setSaid] = useState('')
  const [problems, setProblems] = useState<readonly string[]>([])

  async function take(reading: Promise<readonly Found[]>) {
    setProblems([])
    setSaid(say('together.working'))
    const found = await reading
    const taken = await onTake(found).catch(() => ({ count: 0, problems: [say('report.unfetched')] }))
    setSaid(taken.count > 0 ? say('together.taken', { count: taken.count }) : '')
    setProblems([...new Set(taken.problems)])
    return taken
  }

  function choose(input: HTMLInputElement) {
    void take(readFiles([...(input.files ?? [])], say))
    // The same file can be chosen again after it was mended.
    input.value = ''
  }

  async function openLinks() {
    const { problems } = await take(readLinks(links, say))
    // What could not be opened stays, to be mended.
    if (problems.length === 0) setLinks('')
  }

  return (
    <section className="on-screen" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say('together.add')}</h3>
      <div className="field">
        <label htmlFor={id}>{say('together.files')}</label>
        <input
          id={id}
          type="file"
          multiple
          accept=".json,application/json"
          onChange={({ target }) => choose(target)}
        />
      </div>
      <Field type="long" label={say('together.links')} value={links} onChange={setLinks} />
      <button type="button" disabled={links.trim() === ''} onClick={() => void openLinks()}>
        {say('together.addLinks')}
      </button>
      <p role="status">{said}</p>
      {problems.length > 0 && (
        <div className="notice" role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
