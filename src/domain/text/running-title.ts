/**
 * A style rule that prints a title at the top left of every page (CSS Paged Media 3, margin boxes), whatever the title holds.
 */
export function runningTitle(title: string): string {
  return `@page{@top-left{content:${cssString(title)}}}`
}

/** A text as a CSS string; its line breaks become spaces, as a CSS string cannot hold them. */
export function cssString(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\<]/g, '\\$&')}"`
}
