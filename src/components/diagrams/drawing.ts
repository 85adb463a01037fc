/** What every drawing is given: its labels by name, and the caption that names it to someone who cannot see it. */
export interface DrawingProps {
  readonly labels: Readonly<Record<string, string>>
  readonly caption: string
}
