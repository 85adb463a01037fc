import { useWords } from '../../ui/words.tsx'

/** Says how many standards customers are not told of yet, because something in them is still open. */
export function LeftOut({ count }: { readonly count: number }) {
  const { say } = useWords()
  return count > 0 ? <p className="standard-fault">{say('register.gaps', { count })}</p> : null
}

/** Says why there is nothing to promise yet, and what to do. */
export function NoPromises({ left }: { readonly left: number }) {
  const { say } = useWords()
  return (
    <div className="empty">
      {left === 0 ? <p>{say('register.charterEmpty')}</p> : <LeftOut count={left} />}
    </div>
  )
}
