/** Tells that a newer edition of the handbook is ready, and takes it only when the reader says so: what is typed is saved first. */
export async function connectNewerEdition(notice: HTMLElement): Promise<void> {
  const worker = navigator.serviceWorker
  const registration = await worker?.getRegistration(document.documentElement.dataset.root)
  const [take, later] = notice.querySelectorAll('button')
  if (!registration?.waiting || !take || !later) return
  let asked = false
  notice.hidden = false
  take.addEventListener('click', () => {
    asked = true
    if (registration.waiting) registration.waiting.postMessage('take-over')
    else location.reload()
  })
  later.addEventListener('click', () => {
    notice.hidden = true
  })
  // In another tab somebody may be typing: there the notice stays, and the button reloads.
  worker.addEventListener('controllerchange', () => asked && location.reload())
}
