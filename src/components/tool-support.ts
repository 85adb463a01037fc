// A link from My work names a record after the #, which no element has as its id: bring its tool into view.
function showTool() {
  const names = new URLSearchParams(location.hash.slice(1))
  if (names.has('record')) document.querySelector('.sheet')?.scrollIntoView()
}

showTool()
addEventListener('hashchange', showTool)

// A lost file or a broken connection: the form in the page still stands, and the reader is told.
addEventListener('astro:hydration-error', () => {
  for (const notice of document.querySelectorAll<HTMLElement>('[data-tool-failed]')) notice.hidden = false
})

addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-reload]')) location.reload()
})
