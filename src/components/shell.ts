// The whole of what a page runs before anybody clicks: two buttons, a shortcut, and the way to what they open.
const base = import.meta.env.BASE_URL.replace(/\/$/, '')

async function open(id: string) {
  try {
    const { openDialog } = await import('./dialogs.ts')
    await openDialog(id, base)
  } catch {
    // Offline before the first search, or a host that lost a file: the A to Z needs nothing.
    location.assign(`${base}/guidance/`)
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
