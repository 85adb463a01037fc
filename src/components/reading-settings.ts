import { $preferences, applyPreference, PREFERENCES, type Preference, setPreference } from '../state/preferences.ts'

const dialog = document.querySelector<HTMLDialogElement>('#reading-settings')
const names = Object.keys(PREFERENCES) as Preference[]

document.querySelector('[data-opens="reading-settings"]')?.addEventListener('click', () => dialog?.showModal())

dialog?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) setPreference(target.name as Preference, target.value)
})

dialog?.querySelector('[data-reset]')?.addEventListener('click', () => {
  for (const name of names) setPreference(name, PREFERENCES[name][0])
})

for (const name of names) {
  $preferences[name].subscribe((value) => {
    applyPreference(name, value)
    const radio = dialog?.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
    if (radio) radio.checked = true
  })
}
