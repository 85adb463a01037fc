const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Aran', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']

/** Which way a language is written, from its usual script. Throws a `RangeError` when it is no language code. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  // `Intl.Locale.getTextInfo` would say so itself, but Firefox does not have it.
  const { script = '' } = new Intl.Locale(language).maximize()
  return RIGHT_TO_LEFT.includes(script) ? 'rtl' : 'ltr'
}
