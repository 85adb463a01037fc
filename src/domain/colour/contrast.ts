import { type Srgb, toLinear } from './srgb.ts'

/** The contrast of two colours, from 1 (the same) to 21 (black on white), whichever is the text (WCAG 2.2, contrast ratio). */
export function contrast(a: Srgb, b: Srgb): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (lighter + 0.05) / (darker + 0.05)
}

/** How light a colour looks, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance([red, green, blue]: Srgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue)
}
