import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  readonly onFiles: (files: readonly File[]) => void
}

/** A native file field that looks like the buttons beside it. A phone offers its camera. */
export function AddEvidence({ children, onFiles }: Props) {
  return (
    <label className="button plain">
      {children}
      <input
        className="hidden"
        type="file"
        multiple
        accept="image/*,application/pdf"
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file can be chosen again after it was mended.
          target.value = ''
        }}
      />
    </label>
  )
}
