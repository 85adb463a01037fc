import { type Piece, sideBySide } from '../../domain/wording/compare.ts'
import { useWords } from '../ui/words.tsx'

interface Props {
  readonly before: string
  readonly after: string
  /** Level of the headings over the texts. */
  readonly level?: 3 | 4
}

/** Two texts side by side, with what went struck out in the first and what came underlined in the second. */
export function BeforeAfter({ before, after, level = 4 }: Props) {
  const { say } = useWords()
  const laid = sideBySide(before, after)
  const Heading = `h${level}` as const
  return (
    <div className="before-after">
      <div>
        <Heading>{say('wording.before')}</Heading>
        <Pieces pieces={laid.before} tag="del" />
      </div>
      <div>
        <Heading>{say('wording.after')}</Heading>
        <Pieces pieces={laid.after} tag="ins" />
      </div>
    </div>
  )
}

function Pieces({ pieces, tag: Tag }: { readonly pieces: readonly Piece[]; readonly tag: 'del' | 'ins' }) {
  return (
    <p className="set-text" dir="auto">
      {pieces.map(({ text, isSame }, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and none keeps anything of its own.
        isSame ? <span key={i}>{text}</span> : <Tag key={i}>{text}</Tag>,
      )}
    </p>
  )
}
