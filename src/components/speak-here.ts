/**
 * The script of the page for missing addresses in a handbook of several languages, as text that stands in it: below the folder
 * of a language it speaks that, and offers the page of the same name in the handbook's own language, if there is one.
 */
export const speakHere = `addEventListener('DOMContentLoaded', ${speak})`

async function speak() {
  const { pathname } = location
  const below = document.querySelectorAll<HTMLElement>('[data-below]')
  // Where the handbook stands may not be known yet: it is whatever comes before the folder of the language.
  const folders = [...below].map(({ dataset }) => dataset.below ?? '')
  const folder = folders.find((one) => `${pathname}/`.includes(`/${one}`))
  if (!folder) return
  for (const one of document.querySelectorAll<HTMLElement>('[data-own]')) one.hidden = true
  for (const one of below) one.hidden = one.dataset.below !== folder
  const original = `${pathname}/`.replace(`/${folder}`, '/').slice(0, -1)
  const answer = await fetch(original, { method: 'HEAD' }).catch(() => undefined)
  const offer = document.querySelector<HTMLElement>(`[data-below="${folder}"] [data-original]`)
  if (!offer || !answer?.ok) return
  offer.querySelector('a')?.setAttribute('href', original)
  offer.hidden = false
}
