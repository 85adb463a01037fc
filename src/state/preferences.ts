import { persistentAtom } from '@nanostores/persistent'
import { ROOT } from './root.ts'

/** A reading preference and the values it can take; the first is what a new reader has. */
export const PREFERENCES = {
  theme: ['system', 'light', 'dark'],
  size: ['100', '115', '130', '150', '200'],
  spacing: ['normal', 'wide'],
  contrast: ['system', 'more'],
} as const

export type Preference = keyof typeof PREFERENCES

/** The language a reader has chosen, as its code: no setting, because each page is in one. */
const LANGUAGE = 'language'

const PREFIX = `service-handbook:${ROOT}:`

function preference(name: Preference) {
  const values: readonly string[] = PREFERENCES[name]
  const first = PREFERENCES[name][0]
  // What is stored may come from an older or newer version of the site, or from a hand: only known values count.
  return persistentAtom<string>(PREFIX + name, first, {
    encode: (value: string) => value,
    decode: (value: string) => (values.includes(value) ? value : first),
  })
}

/** The reader's choices, kept in this browser and followed by every open tab. */
export const $preferences = {
  theme: preference('theme'),
  size: preference('size'),
  spacing: preference('spacing'),
  contrast: preference('contrast'),
}

/** Sets a preference; where the browser keeps nothing it holds for this page alone. */
export function setPreference(name: Preference, value: string): void {
  try {
    $preferences[name].set(value)
  } catch {
    applyPreference(name, value)
  }
}

/** Shows a preference on the page, as an attribute of the root element that the styles read. */
export function applyPreference(name: Preference, value: string): void {
  document.documentElement.dataset[name] = value
}

/**
 * The script that works out where the site is, on a host or a disk, and applies saved preferences before the first paint.
 * It marks the fields that are filled in and the buttons that are pressed, so that a tool whose own script comes later knows what is
 * waiting for it.
 * In a handbook of several languages it also keeps the one that the reader goes to by the switch.
 * It stands in the head as text, so that a dark page never flashes white; its hash goes into the content security policy.
 */
export function earlyScript(speaksSeveral: boolean): string {
  const names = JSON.stringify([...Object.keys(PREFERENCES), ...(speaksSeveral ? [LANGUAGE] : [])])
  const root = 'd.root=new URL(d.root,document.baseURI).pathname;const k="service-handbook:"+d.root+":"'
  const read = `for(const n of ${names}){const v=localStorage[k+n];if(v)d[n]=v}`
  const disk = 'if(location.protocol==="file:")d.disk=""'
  const keep = `const l=e.target.closest("[data-speaks]");if(l)try{localStorage[k+"${LANGUAGE}"]=l.lang}catch{}`
  const early = 'e.target.dataset.early=""'
  const listen = `for(const t of["input","click"])addEventListener(t,e=>{${early}${speaksSeveral ? `;${keep}` : ''}})`
  return `{const d=document.documentElement.dataset;d.script="";${disk};${root};try{${read}}catch{}${listen}}`
}
