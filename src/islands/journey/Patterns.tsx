/** Two fills that differ in pattern as well as in tone: strokes where it fell short, dots where it did better. */
export function Patterns({ id }: { id: string }) {
  return (
    <>
      <pattern id={`${id}-below`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" fill="var(--mark)" fillOpacity="0.3" />
        <path d="M-2 2 2-2M0 8 8 0M6 10 10 6" stroke="var(--ink)" strokeWidth="1" strokeOpacity="0.75" />
      </pattern>
      <pattern id={`${id}-above`} width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" fill="var(--accent)" fillOpacity="0.12" />
        <circle cx="4.5" cy="4.5" r="1.4" fill="var(--accent)" />
      </pattern>
    </>
  )
}
