/** The most bytes a logo may have: every page shows it. */
const MOST = 50_000

const TYPES: Readonly<Record<string, { type: string; begins: RegExp }>> = {
  svg: {
    type: 'image/svg+xml',
    begins: /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE svg[^>[]*>\s*)?<svg\b/,
  },
  png: { type: 'image/png', begins: /^\x89PNG\r\n/ },
  webp: { type: 'image/webp', begins: /^RIFF[\s\S]{4}WEBP/ },
  avif: { type: 'image/avif', begins: /^[\s\S]{4}ftypavi[fs]/ },
}

// What a drawing needs nowhere, and what could act or ask another site when the file is opened by itself.
const ACTS: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, 'a script'],
  [/\son\w+\s*=/i, 'a script in an attribute'],
  [/javascript:/i, 'a script in an address'],
  [/<(?:foreignObject|iframe|object|embed)\b/i, 'a page inside the picture'],
  [/<!ENTITY\b/i, 'an entity'],
  [/<\?xml-stylesheet\b|@import\b/i, 'a style sheet of another file'],
  [
    /\b(?:href|src)\s*=\s*["']?\s*(?!["'#\s]|data:image\/(?:png|jpeg|webp|avif))[^"'\s>]/i,
    'an address outside the file',
  ],
  [/url\(\s*["']?\s*(?!["'#\s]|data:)/i, 'an address outside the file'],
]

interface Fault {
  readonly wrong: string
  readonly fix: string
}

/** The media type of a picture by the ending of its name; nothing for an ending that a logo cannot have. */
export function logoType(name: string): string | undefined {
  return typeOf(name)?.type
}

/** Why a file cannot be the logo: another type, too large, or a drawing that could do more than be looked at. */
export function logoFault(name: string, bytes: Uint8Array): Fault | undefined {
  const known = typeOf(name)
  const start = String.fromCharCode(...bytes.subarray(0, 2000))
  if (!known?.begins.test(start))
    return {
      wrong: `\`${name}\` is not a picture in SVG, PNG, WebP or AVIF.`,
      fix: 'Save the logo in one of these; SVG stays sharp at every size.',
    }
  if (bytes.length > MOST)
    return {
      wrong: `\`${name}\` has ${Math.ceil(bytes.length / 1000)} kB.`,
      fix: `Make it smaller, at most ${MOST / 1000} kB: every page shows it, 40 pixels high.`,
    }
  const acts = known.type === 'image/svg+xml' ? findAct(new TextDecoder().decode(bytes)) : undefined
  if (acts === undefined) return undefined
  return {
    wrong: `\`${name}\` holds ${acts}.`,
    fix: 'Save it as a plain SVG, a drawing with everything it needs inside.',
  }
}

function typeOf(name: string) {
  const ending = name.replace(/^.*\./, '').toLowerCase()
  return Object.hasOwn(TYPES, ending) ? TYPES[ending] : undefined
}

function findAct(text: string): string | undefined {
  return ACTS.find(([pattern]) => pattern.test(text))?.[1]
}
