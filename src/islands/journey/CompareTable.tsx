import { compareJourneys } from '../../domain/journey/compare.ts'
import type { Feelings } from '../../domain/journey/feelings.ts'
import type { JourneyDefinition } from '../../domain/journey/types.ts'
import { pointInWords, signed, stageName } from '../../domain/journey/words.ts'
import { useWords } from '../ui/words.tsx'
import type { Named } from './sections.ts'

interface Props {
  readonly definition: JourneyDefinition
  readonly maps: readonly [Named, Named]
}

/** Two maps stage by stage: the mean and the lowest feeling of each, and how far the means differ. */
export function CompareTable({ definition, maps: [first, second] }: Props) {
  const { say, language } = useWords()
  const felt = ({ mean, lowest }: Feelings, here: boolean) => {
    if (!here) return say('journey.compareMissing')
    if (mean === undefined) return say('journey.notRated')
    return say('journey.compareLow', {
      mean: pointInWords(mean, definition, language),
      lowest: pointInWords(lowest?.feeling ?? 0, definition, language),
    })
  }
  const names = [first, second].map(({ name }) => say('journey.compareMean', { name }))
  return (
    <table className="changes journey-table">
      <caption className="hidden">{say('journey.compareTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('journey.stage')}</th>
          {names.map((name, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two maps may have one name.
            <th scope="col" key={i} dir="auto">
              {name}
            </th>
          ))}
          <th scope="col">{say('journey.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {compareJourneys(first.answers, second.answers).map(({ key, both, feelings, difference }, i) => (
          <tr key={key}>
            <th scope="row" dir="auto">
              {stageName(both[0] ?? both[1] ?? { title: '' }, i + 1, say)}
            </th>
            <td data-label={names[0]}>{felt(feelings[0], both[0] !== undefined)}</td>
            <td data-label={names[1]}>{felt(feelings[1], both[1] !== undefined)}</td>
            <td data-label={say('journey.difference')}>
              {difference === undefined ? '' : signed(difference, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
