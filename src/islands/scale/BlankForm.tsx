import { ratedItems, sidesOf } from '../../domain/scale/items.ts'
import type { ScaleDefinition, ScaleItem, Side } from '../../domain/scale/types.ts'
import { endsOf } from '../../domain/scale/words.ts'
import { upTo } from '../ui/up-to.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { useWords } from '../ui/words.tsx'
import { Poles } from './Poles.tsx'
import { Ends } from './Rating.tsx'

/** The scale as a sheet to fill in with a pen. */
export function BlankForm({ definition }: { definition: ScaleDefinition }) {
  const { say } = useWords()
  const numbers = new Map(ratedItems(definition).map(({ id }, i) => [id, i + 1]))
  return (
    <>
      <p className="lead">{definition.intro}</p>
      <WriteOn label={definition.name.prompt} lines={1} />
      {definition.groups.map(({ id, title, items }) => (
        <section key={id}>
          <h2>{title}</h2>
          {items
            .filter(({ retired }) => !retired)
            .map((item) =>
              item.write ? (
                <WriteOn key={item.id} label={item.question} lines={item.write === 'long' ? 4 : 1} />
              ) : (
                <div className="report-item" key={item.id}>
                  <h3>
                    {numbers.get(item.id)}. {item.question}
                  </h3>
                  {item.help && <p>{item.help}</p>}
                  <div className="sides">
                    {sidesOf(definition).map((side) => (
                      <BlankRow key={side.id} definition={definition} item={item} side={side} />
                    ))}
                  </div>
                  {item.poles && <Poles poles={item.poles} />}
                  <p className="write-on">{say('report.blankNote')}</p>
                </div>
              ),
            )}
        </section>
      ))}
      {definition.plan && <WriteOn label={say('record.plan')} lines={3} />}
      <p>{definition.caution}</p>
    </>
  )
}

function BlankRow({ definition, item, side }: { definition: ScaleDefinition; item: ScaleItem; side: Side }) {
  const { points, form } = definition
  const { low, high } = endsOf(definition, item)
  return (
    <div className="points" data-points={points}>
      {side.title && <p className="answer-subject">{side.title}</p>}
      <Ends low={low} high={high} middle={form === 'bipolar'} />
      <ul className="tick-boxes">
        {upTo(points).map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
