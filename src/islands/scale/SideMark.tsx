/** The shape of a mark: a filled spot for the first side, an open diamond for the second, which stays in view around it. */
export function SideMark({ place, x }: { place: number; x: string }) {
  return place === 0 ? (
    <circle className="spot" cx={x} cy="50%" r="7" />
  ) : (
    // A drawing of its own, because only its corner can be placed by share of the width.
    <svg x={x} y="50%" width="1" height="1" overflow="visible" aria-hidden="true" focusable="false">
      <path className="diamond" d="M0-13 13 0 0 13-13 0Z" />
    </svg>
  )
}
