// Making a format takes longer than drawing the line it is for, so each is made once, and only when it is asked for.
const dates = new Map<string, Intl.DateTimeFormat>()
const numbers = new Map<string, Intl.NumberFormat>()
const plurals = new Map<string, Intl.PluralRules>()

/** Says dates in a language. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, JSON.stringify([language, options]), () => new Intl.DateTimeFormat(language, options))
}

/** Says numbers in a language, as percentages or with a unit where the options ask for it. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(numbers, JSON.stringify([language, options]), () => new Intl.NumberFormat(language, options))
}

/** Says which form of a text goes with a number. */
export function pluralRules(language: string): Intl.PluralRules {
  return once(plurals, language, () => new Intl.PluralRules(language))
}

function once<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const format = made.get(key) ?? make()
  made.set(key, format)
  return format
}
