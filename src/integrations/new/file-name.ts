/** A file name made from a title: `How to say “sorry”` becomes `how-to-say-sorry`; empty when no letter of it can be used. */
export function fileNameOf(title: string): string {
  return title
    .replaceAll('ß', 'ss')
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
