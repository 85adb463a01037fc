import { connectSettings } from './reading-settings.ts'
import { connectSearch } from './search/dialog.ts'

let loading: Promise<void> | undefined

/** Opens one of the site's dialogs by its id, fetching them on first use. Throws when they cannot be had. */
export async function openDialog(id: string, base: string): Promise<void> {
  loading ??= load(base).catch((error) => {
    loading = undefined
    throw error
  })
  await loading
  const dialog = document.querySelector<HTMLDialogElement>(`dialog#${id}`)
  if (!document.querySelector('dialog[open]')) dialog?.showModal()
}

async function load(base: string): Promise<void> {
  const answer = await fetch(`${base}/dialogs/`)
  if (!answer.ok) throw new Error(`expected /dialogs/ but got ${answer.status}`)
  const holder = document.createElement('div')
  holder.innerHTML = await answer.text()
  const styles = holder.querySelector('link')
  const styled = new Promise((resolve) => styles?.addEventListener('load', resolve, { once: true }))
  document.body.append(holder)
  await styled
  for (const dialog of holder.querySelectorAll('dialog')) {
    if (dialog.id === 'search') connectSearch(dialog)
    else connectSettings(dialog)
  }
}
