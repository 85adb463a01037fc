// Runs once, when the dialogs have been fetched into the page.
import { connectNewerEdition } from './newer-edition.ts'
import { connectSettings } from './reading-settings.ts'
import { connectSearch } from './search/dialog.ts'

for (const dialog of document.querySelectorAll('dialog')) {
  if (dialog.id === 'search') connectSearch(dialog)
  if (dialog.id === 'reading-settings') connectSettings(dialog)
}

const notice = document.querySelector<HTMLElement>('.newer-edition')
if (notice) void connectNewerEdition(notice)
