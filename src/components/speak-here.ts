/**
 * The script of the page for missing addresses in a handbook of several languages, as text that stands in it: below the folder
 * of a language it speaks that, and offers the page of the same name in the handbook's own language, if there is one.
 */
export const speakHere = `addEventListener('DOMContentLoaded', ${speak})`

async function speak() {
  const { pathname } = location
  for (const words of document.querySelectorAll<HTMLElement>('[data-below]')) {
    // Where the handbook stands may not be known yet: it is whatever comes before the folder of the language.
    const at = `${pathname}/`.indexOf(`/${words.dataset.below}`)
    if (at < 0) continue
    words.hidden = false
    const own = document.querySelector<HTMLElement>('[data-speaks-own]')
    if (own) own.hidden = true
    const original = pathname.slice(0, at + 1) + pathname.slice(at + 1 + (words.dataset.below?.length ?? 0))
    const offer = words.querySelector<HTMLElement>('[data-original]')
    const there = offer?.querySelector('a')
    const answer = await fetch(original, { method: 'HEAD' }).catch(() => undefined)
    if (!offer || !there || !answer?.ok) continue
    there.setAttribute('href', original)
    offer.hidden = false
  }
}
