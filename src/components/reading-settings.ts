import {
  $preferences,
  applyPreference,
  PREFERENCES,
  type Preference,
  setPreference,
} from '../state/preferences.ts'

const names = Object.keys(PREFERENCES) as Preference[]

/** Brings the reading settings to life: every choice shows at once and is kept. */
export function connectSettings(dialog: HTMLDialogElement): void {
  dialog.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) setPreference(target.name as Preference, target.value)
  })
  dialog.querySelector('[data-reset]')?.addEventListener('click', () => {
    for (const name of names) setPreference(name, PREFERENCES[name][0])
  })
  for (const name of names) {
    $preferences[name].subscribe((value) => {
      applyPreference(name, value)
      const radio = dialog.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)
      if (radio) radio.checked = true
    })
  }
}
