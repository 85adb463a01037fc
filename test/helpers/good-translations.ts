const item = <Words extends object>(id: string, words: Words) => ({ id, ...words })

/** A checklist of two questions, and its words in another language. */
export const leaflet = {
  original: {
    id: 'checklist/leaflet',
    file: 'content/tools/checklist/leaflet.yaml',
    data: {
      title: 'Leaflet audit',
      summary: 'Checks a leaflet.',
      page: 'print/signs',
      helps: 'words',
      covers: ['E15'],
      sources: ['rnib'],
      edition: '2026-11',
      minutes: [5, 10],
      outcome: 'You hold a list.',
      intro: 'Have it to hand.',
      subject: { one: 'leaflet', many: 'leaflets', prompt: 'Which leaflet?', example: 'Spring' },
      groups: [
        item('paper', {
          title: 'Paper',
          items: [
            item('matt', { question: 'Is it matt?', means: 'm', check: 'c', why: 'w', fix: 'f' }),
            item('fold', {
              question: 'Is it flat?',
              means: 'm',
              check: 'c',
              why: 'w',
              fix: 'f',
              retired: true,
            }),
          ],
        }),
      ],
    },
  },
  words: {
    id: 'de/checklist/leaflet',
    file: 'content/tools/de/checklist/leaflet.yaml',
    data: {
      title: 'Faltblatt prüfen',
      summary: 'Prüft ein Faltblatt.',
      outcome: 'Sie haben eine Liste.',
      intro: 'Legen Sie es bereit.',
      subject: { one: 'Faltblatt', many: 'Faltblätter', prompt: 'Welches?', example: 'Frühjahr' },
      groups: [
        item('paper', {
          title: 'Papier',
          items: [
            item('fold', { question: 'Liegt es flach?', means: 'm', check: 'p', why: 'w', fix: 'ä' }),
            item('matt', { question: 'Ist es matt?', means: 'm', check: 'p', why: 'w', fix: 'ä' }),
          ],
        }),
      ],
    },
  },
}
