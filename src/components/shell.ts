// The whole of what a page runs before anybody clicks: two buttons, a shortcut, and the way to what they open.
const { dataset } = document.documentElement
// Asked for each time: on the page for missing addresses the root is found later.
const home = () => `${dataset.root}${dataset.folder ?? ''}`
let loading: Promise<void> | undefined
const loadOnce = () => {
  loading ??= load()
  return loading
}

/** Fetches the dialogs, their styles and their script: all three are named in one small page of the site. */
async function load(): Promise<void> {
  // What state/root.ts says, without a file more to fetch on every page.
  const dialogs = `${home()}dialogs/`
  const answer = await fetch(dialogs)
  if (!answer.ok) throw new Error(`expected ${dialogs} but got ${answer.status}`)
  const holder = document.createElement('div')
  holder.innerHTML = await answer.text()
  // Its addresses are written as seen from its own place.
  for (const name of ['href', 'src'])
    for (const one of holder.querySelectorAll(`[${name}]`))
      one.setAttribute(name, new URL(one.getAttribute(name) ?? '', new URL(dialogs, location.href)).href)
  const styles = holder.querySelector('link')
  const script = holder.querySelector('script')
  const styled = new Promise((resolve) => styles?.addEventListener('load', resolve, { once: true }))
  document.body.append(holder)
  await Promise.all([styled, import(/* @vite-ignore */ script?.src ?? '')])
}

async function open(id: string): Promise<void> {
  try {
    await loadOnce()
    if (!document.querySelector('dialog[open]'))
      document.querySelector<HTMLDialogElement>(`dialog#${id}`)?.showModal()
  } catch {
    // Offline before the first search, or a host that lost a file: the A to Z needs nothing.
    location.assign(`${home()}guidance/`)
  }
}

document.addEventListener('click', ({ target }) => {
  const opener = target instanceof Element && target.closest<HTMLElement>('[data-opens]')
  if (opener) void open(opener.dataset.opens ?? '')
})

document.addEventListener('keydown', (event) => {
  // With a modifier, never a single key: speech-control users would trigger one by talking (WCAG 2.1.4).
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return
  event.preventDefault()
  void open('search')
})

// Asked from a page in another language.
if (location.hash.startsWith('#search=')) void open('search')

// Kept for reading without a connection, once the page is there. A newer edition waits until the reader has been asked.
if (dataset.offline)
  addEventListener('load', () => {
    void navigator.serviceWorker
      ?.register(`${dataset.root}sw.js`, { updateViaCache: 'none' })
      .then(watch, () => undefined)
  })

function watch(registration?: ServiceWorkerRegistration) {
  const tell = () => {
    if (registration?.waiting && navigator.serviceWorker.controller) void loadOnce()
  }
  tell()
  registration?.addEventListener('updatefound', () =>
    registration.installing?.addEventListener('statechange', tell),
  )
}
