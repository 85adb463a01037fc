const letter =
  'Dear resident, unfortunately we cannot accept your form, as you failed to sign it. Please bring it to the Circulation desk prior to Friday! No dogs, bikes or prams. Deep water: no swimming.\n'

/** Texts of one length that could make a slow reader stumble, by what they are made of. */
export function longTexts(length: number): Readonly<Record<string, string>> {
  const parts = {
    'one letter': 'a',
    spaces: ' ',
    'line breaks': '\n',
    apostrophes: "'",
    'exclamation marks': '!',
    'full stops': '. ',
    hyphens: '- ',
    capitals: 'NO DOGS AND PLEASE RING THE BELL ',
    'a word that starts many phrases': 'no ',
    'a word that goes before requests': 'please ',
    'bans on one line': 'no dogs, ',
    'bans without an end': 'no dogs or cats and ',
    'a ban on each line': 'no dogs\n',
    'dangers on one line': 'deep water ',
    'a danger on each line': 'deep water\n',
    'bans behind their things': 'dogs are not allowed ',
    'letters to residents': letter,
    emoji: '👩🏽‍🦽',
    Arabic: 'ممنوع الدخول، ',
    'invisible marks': '\u200B\u200F',
    'accents on accents': 'e\u0301\u0301',
  }
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      part.repeat(Math.ceil(length / part.length)).slice(0, length),
    ]),
  )
}
