// The whole of what a page loads for search before anybody searches: a button and a shortcut.
const dialog = document.querySelector<HTMLDialogElement>('#search')

async function openSearch() {
  if (!dialog || dialog.open) return
  dialog.showModal()
  const { connect } = await import('./dialog.ts')
  connect(dialog)
}

document.querySelector('[data-opens="search"]')?.addEventListener('click', openSearch)
addEventListener('keydown', (event) => {
  // With a modifier, never a single key: speech-control users would trigger one by talking (WCAG 2.1.4).
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
  event.preventDefault()
  void openSearch()
})
