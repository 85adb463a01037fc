/**
 * The script of the page for missing addresses, as text that stands in it: a host shows that page at any depth, and a
 * handbook in a folder nobody foresaw finds its styles and links only when it has found the folder. When the first file of
 * the page cannot be had, it goes up from the address, folder by folder, until one holds the handbook.
 */
export const findRoot = `(${search})()`

function search() {
  addEventListener('error', () => void start(), { capture: true, once: true })

  async function start() {
    const { dataset } = document.documentElement
    const believed = dataset.root ?? '/'
    const parts = location.pathname.split('/').slice(1, -1)
    for (let depth = parts.length; depth >= 0; depth--) {
      const root = parts.slice(0, depth).reduce((path, part) => `${path}${part}/`, '/')
      if (!(await holdsHandbook(root))) continue
      dataset.root = root
      for (const name of ['href', 'src'])
        for (const one of document.querySelectorAll(`[${name}^="${believed}"]`))
          move(one, name, believed, root)
      return
    }
  }

  // Some hosts answer every address with a page: only JSON is the file itself.
  async function holdsHandbook(root: string) {
    const answer = await fetch(`${root}search-words.json`, { method: 'HEAD' }).catch(() => undefined)
    return answer?.ok && answer.headers.get('content-type')?.includes('json')
  }

  // A script runs only when it is new in the page.
  function move(one: Element, name: string, believed: string, root: string) {
    const moved = one.tagName === 'SCRIPT' ? copyOf(one) : one
    moved.setAttribute(name, root + (one.getAttribute(name) ?? '').slice(believed.length))
    if (moved !== one) one.replaceWith(moved)
  }

  function copyOf(one: Element) {
    const copy = document.createElement('script')
    for (const { name, value } of one.attributes) copy.setAttribute(name, value)
    return copy
  }
}
