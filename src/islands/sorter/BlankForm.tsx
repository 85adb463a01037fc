import type { SorterDefinition } from '../../domain/sorter/types.ts'
import { WriteOn } from '../ui/WriteOn.tsx'
import { BinKey } from './BinKey.tsx'
import { BlankSlots } from './BlankThings.tsx'

/** A form to sort with a pen. */
export function BlankForm({ definition }: { definition: SorterDefinition }) {
  return (
    <>
      <p className="lead">{definition.intro}</p>
      <WriteOn label={definition.name.prompt} lines={1} />
      <BinKey definition={definition} />
      <BlankSlots definition={definition} count={10} />
    </>
  )
}
