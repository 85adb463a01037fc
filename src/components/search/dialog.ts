import { speaker } from '../../domain/text/message.ts'
import { type Found, type Hit, loadIndex, search } from './find.ts'

const FIRST_SHOWN = 8
const PAUSE_MS = 120

/** Brings the search dialog to life. */
export function connectSearch(dialog: HTMLDialogElement): void {
  const form = dialog.querySelector('form')
  const list = dialog.querySelector('ol')
  const status = dialog.querySelector('.search-status')
  const more = dialog.querySelector<HTMLButtonElement>('.search-more')
  if (!form || !list || !status || !more) return

  const say = speaker(JSON.parse(dialog.dataset.texts ?? '{}'), dialog.dataset.language ?? 'en')
  let latest = 0
  let pause: ReturnType<typeof setTimeout> | undefined

  // The first letters typed find the index on its way.
  form.addEventListener('focusin', () => loadIndex().catch(() => undefined), { once: true })

  // The words typed go along to the search of another language.
  function offerElsewhere() {
    const typed = form?.querySelector('input')?.value.trim() ?? ''
    const offer = dialog.querySelector<HTMLElement>('.search-elsewhere')
    const there = offer?.querySelector('a')
    if (!offer || !there) return
    offer.hidden = typed === ''
    there.hash = new URLSearchParams({ search: typed }).toString()
  }

  async function run() {
    if (!form || !list || !status || !more) return
    const fields = new FormData(form)
    const typed = String(fields.get('q') ?? '').trim()
    const filters = { section: String(fields.get('section') ?? ''), toolsOnly: fields.get('tool') === 'on' }
    const mine = ++latest
    if (!typed) return show({ hits: [], corrected: undefined }, '')
    if (list.childElementCount === 0) status.textContent = say('search.loading')
    try {
      const found = await search(typed, filters)
      // A slower answer to an older question must not replace a newer one.
      if (mine === latest) show(found, message(found, typed, filters.section !== '' || filters.toolsOnly))
    } catch {
      if (mine === latest) show({ hits: [], corrected: undefined }, say('search.failed'))
    }
  }

  function message({ hits, corrected }: Found, typed: string, filtered: boolean): string {
    if (hits.length === 0) return say(filtered ? 'search.noneFiltered' : 'search.none', { query: typed })
    const count = say('search.results', { count: hits.length })
    return corrected ? `${say('search.corrected', { query: corrected })} ${count}` : count
  }

  function show({ hits }: Found, text: string) {
    if (!list || !status || !more) return
    status.textContent = text
    list.replaceChildren(...hits.slice(0, FIRST_SHOWN).map(entry))
    more.hidden = hits.length <= FIRST_SHOWN
    more.onclick = () => {
      list.append(...hits.slice(FIRST_SHOWN).map(entry))
      more.hidden = true
      list.querySelectorAll('a')[FIRST_SHOWN]?.focus()
    }
  }

  // While authors write, the index is made when it is first asked for.
  import.meta.hot?.on('handbook:indexing', (progress: { done: number; known: number }) => {
    status.textContent = progress.done < progress.known ? say('search.indexing', progress) : ''
  })
  form.addEventListener('input', () => {
    offerElsewhere()
    clearTimeout(pause)
    pause = setTimeout(run, PAUSE_MS)
  })
  // Not a submit button: Enter in the field would press it.
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close())
  form.addEventListener('submit', (event) => {
    // Enter in the field goes to the best page, as people expect of a search box.
    event.preventDefault()
    clearTimeout(pause)
    void run().then(() => list.querySelector('a')?.focus())
  })
  const asked = new URLSearchParams(location.hash.slice(1)).get('search')
  const field = form.querySelector('input')
  if (asked && field && !field.value) field.value = asked
  if (new FormData(form).get('q')) void run()
}

function entry(hit: Hit): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = hit.url
  link.textContent = hit.title
  const section = document.createElement('p')
  section.className = 'search-section'
  section.textContent = hit.section
  const excerpt = document.createElement('p')
  excerpt.innerHTML = hit.excerpt
  item.append(link, section, excerpt)
  return item
}
