import { z } from 'astro/zod'
import { readHex } from '../domain/colour/srgb.ts'
import { accentContrast, ENOUGH, nearestAccent } from '../domain/colour/theme.ts'

/** `accent` in `content/site.yaml`: a colour that text can have on every ground of a page. */
export const accentSchema = z
  .string()
  .superRefine((text, context) => {
    const colour = readHex(text)
    const wrong = colour ? tooPale(text, colour) : 'it is not a colour of six digits'
    if (wrong) context.addIssue({ code: 'custom', message: wrong })
  })
  .describe(
    "Write one colour in quotes, such as `accent: '#0b4f5c'`: without them YAML takes what follows # for a note.",
  )

function tooPale(text: string, colour: NonNullable<ReturnType<typeof readHex>>): string | undefined {
  const ratio = accentContrast(colour)
  if (ratio >= ENOUGH) return undefined
  // Rounded down, so that 6.99 is not told as the 7 it does not reach.
  const told = Math.floor(ratio * 10) / 10
  return `text in ${text} has a contrast of ${told} to 1 and needs ${ENOUGH} to 1; the nearest colour that has it is \`${nearestAccent(colour)}\``
}
