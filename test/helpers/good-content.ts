// What authors write when nothing is wrong, as small as the schemas allow.

/** Front matter of a page with nothing wrong in it. */
export const page = {
  title: 'Clear print',
  summary: 'Check a leaflet.',
  covers: ['E15'],
  sources: ['excellence'],
  keywords: ['leaflet', 'font', 'print'],
  reviewed: '2026-11-22',
  order: 10,
  first: ['Pick up a leaflet.', 'Measure the type.'],
}

/** An entry of content/situations.yaml. */
export const situation = { id: 'angry', says: 'A customer is angry', page: 'section/page', who: 'staff' }

/** A question of a checklist. */
export const question = { id: 'fold', question: 'Q?', means: 'M.', check: 'C.', why: 'W.', fix: 'F.' }

/** A checklist file. */
export const tool = {
  title: 'Audit',
  summary: 'Checks.',
  page: 'section/page',
  helps: 'words',
  covers: ['E15'],
  sources: ['excellence'],
  edition: '2026-11',
  minutes: [20, 30],
  outcome: 'A list.',
  intro: 'Have it to hand.',
  subject: { one: 'leaflet', many: 'leaflets', prompt: 'Which?', example: 'Spring' },
  groups: [{ id: 'paper', title: 'Paper', items: [question] }],
}
