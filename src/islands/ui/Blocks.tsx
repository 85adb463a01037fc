import type { Block } from '../../domain/record/document.ts'

type Table = Extract<Block, { type: 'table' }>

interface Props {
  readonly blocks: readonly Block[]
  /** What a table is called that has no heading among the pieces. */
  readonly name?: string
}

/** Pieces of a report on the page, the same as every file that goes out has them. */
export function Blocks({ blocks, name = '' }: Props) {
  return blocks.map((block, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces may be equal in every word, and hold no state.
    <Piece key={`${i} ${block.type}`} block={block} name={headingOf(blocks, i) ?? name} />
  ))
}

function Piece({ block, name }: { block: Block; name: string }) {
  if (block.type === 'table') return <WideTable table={block} name={name} />
  if (block.type === 'paragraph') return <p dir="auto">{block.text}</p>
  if (block.type === 'list')
    return (
      <ul>
        {[...new Set(block.items)].map((item) => (
          <li key={item} dir="auto">
            {item}
          </li>
        ))}
      </ul>
    )
  // A picture is shown by the report itself, from the bytes it has.
  if (block.type === 'picture') return null
  return block.level === 2 ? <h2 dir="auto">{block.text}</h2> : <h3 dir="auto">{block.text}</h3>
}

/** A table that scrolls inside its own region where it is wider than the page. */
function WideTable({ table: { head, rows }, name }: { table: Table; name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard (WCAG 2.1.1).
    <section className="table" aria-label={name} tabIndex={0}>
      <table className="changes">
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may be equal in every word.
            <tr key={i}>
              <th scope="row" dir="auto">
                {first}
              </th>
              {rest.map((text, column) => (
                <td key={head[column + 1]} data-label={head[column + 1]} dir="auto">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The heading a piece stands under. */
function headingOf(blocks: readonly Block[], place: number): string | undefined {
  const heading = blocks.slice(0, place).findLast(({ type }) => type === 'heading')
  return heading?.type === 'heading' ? heading.text : undefined
}
