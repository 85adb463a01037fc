// Making a format takes longer than drawing the line it is for, so each is made once.
const dates = new Map<string, Intl.DateTimeFormat>()
const percents = new Map<string, Intl.NumberFormat>()

/** Says dates in a language. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(dates, JSON.stringify([language, options]), () => new Intl.DateTimeFormat(language, options))
}

/** Says a share, 0 to 1, as a percentage. */
export function percentFormat(language: string): Intl.NumberFormat {
  return once(percents, language, () => new Intl.NumberFormat(language, { style: 'percent' }))
}

function once<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const format = made.get(key) ?? make()
  made.set(key, format)
  return format
}
