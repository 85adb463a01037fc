// A link from My work names a record after the #, which no element has as its id: bring its tool into view.
function showTool() {
  if (new URLSearchParams(location.hash.slice(1)).has('record'))
    document.querySelector('.sheet')?.scrollIntoView()
}

showTool()
addEventListener('hashchange', showTool)
