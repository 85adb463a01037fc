// Runs once, when the dialogs have been fetched into the page.
import { connectSettings } from './reading-settings.ts'
import { connectSearch } from './search/dialog.ts'

for (const dialog of document.querySelectorAll('dialog')) {
  if (dialog.id === 'search') connectSearch(dialog)
  if (dialog.id === 'reading-settings') connectSettings(dialog)
}
