/**
 * A built page or style sheet with every address below `base` as seen from `path`, its place in the site; in a page those in
 * attributes, and those that islands and scripts are handed as `base`, `href` and `reportLink`.
 */
export function seenFrom(path: string, text: string, base: string): string {
  const root = '../'.repeat(path.split('/').length - 1) || './'
  if (path.endsWith('.css')) return text.replaceAll(`url(${base}`, `url(${root}`)
  const at = `${base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!/)`
  const names = 'href|src|component-url|renderer-url|before-hydration-url|data-root'
  const attribute = new RegExp(`(\\s(?:${names})=")${at}`, 'g')
  const handed = new RegExp(`(&quot;(?:base|href|reportLink)&quot;:(?:\\[0,)?&quot;)${at}`, 'g')
  return text.replace(attribute, `$1${root}`).replace(handed, `$1${root}`)
}
