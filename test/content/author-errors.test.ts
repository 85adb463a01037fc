import { describeMistakes } from '../helpers/author-mistakes.ts'
import { ownFile, PAGES, page, pageText, publish, TOOLS, tool, toolOf } from '../helpers/example-content.ts'

// A build takes seconds, so each step that stops one is tried once, with mistakes of many sorts, each in a file of its own. Every
// message that a step has is tried where the step is: test/schemas/ and test/integrations/.

describeMistakes('front matter', {
  'a page without a source': {
    make: page('no-source', { sources: undefined }),
    told: [
      `${PAGES}/no-source.mdx`,
      'sources: is missing.',
      'List at least one id of content/sources.yaml, such as `[excellence]`.',
    ],
  },
  'a page without a summary': {
    make: page('no-summary', { summary: undefined }),
    told: [
      `${PAGES}/no-summary.mdx`,
      'summary: is missing.',
      'Write one sentence of at most 160 characters that says what the reader will be able to do.',
    ],
  },
  'a page without keywords': {
    make: page('no-keywords', { keywords: undefined }),
    told: [
      `${PAGES}/no-keywords.mdx`,
      'keywords: is missing.',
      'List at least three everyday words or misspellings that people would type to find this page.',
    ],
  },
  'a page without the day of its last review': {
    make: page('no-review', { reviewed: undefined }),
    told: [
      `${PAGES}/no-review.mdx`,
      'reviewed: is missing.',
      'Write the day of the last review as year-month-day, such as `2026-11-22`.',
    ],
  },
  'a field that pages do not have': {
    make: page('new-field', { sumary: 'Read one example.' }),
    told: [
      `${PAGES}/new-field.mdx`,
      'front matter or file: `sumary` is not a field here; did you mean `summary`?',
      'Remove it or correct its name; the fields are: `title`, `summary`, `covers`, `sources`, `keywords`, ' +
        '`reviewed`, `order`, `first`, `related`, `card`.',
    ],
  },
  'a title that is too long': {
    make: page('long-title', { title: 'a'.repeat(61) }),
    told: [
      `${PAGES}/long-title.mdx`,
      `title: \`${'a'.repeat(61)}\` cannot be used: it is longer than 60.`,
      'Write a title in sentence case of at most 60 characters that says what the page is about.',
    ],
  },
})

describeMistakes('YAML in a list', {
  'an entry that has one field twice': {
    make: (project) => project.write('content/glossary.yaml', '- id: queue\n  term: Queue\n  term: Line\n'),
    told: [
      'content/glossary.yaml',
      'line 3: is not YAML: Map keys must be unique.',
      'Look for a missing quote, colon or indentation on this line or above it.',
    ],
  },
})

describeMistakes('names and ids', {
  'a tool that does not exist': {
    make: page('tool', {}, '<Tool id="example-adit" />'),
    told: [
      `${PAGES}/tool.mdx`,
      '<Tool>: `example-adit` is not the id of a tool in content/tools.',
      'Use one that exists, such as `example-audit`.',
    ],
  },
  'a tool to try that does not exist': {
    make: page('try-it', {}, '<TryIt tool="example-adit">Check one.</TryIt>'),
    told: [
      `${PAGES}/try-it.mdx`,
      '<TryIt>: `example-adit` is not the id of a tool in content/tools.',
      'Use one that exists, such as `example-audit`.',
    ],
  },
  'a source in the front matter that does not exist': {
    make: page('sources', { sources: ['rnibb'] }),
    told: [
      `${PAGES}/sources.mdx`,
      'sources: `rnibb` is not an id of content/sources.yaml.',
      'Use one that exists, such as `rnib`.',
    ],
  },
  'a source in the text that does not exist': {
    make: page('source', {}, 'They say so <Source id="rnibb" />.'),
    told: [
      `${PAGES}/source.mdx`,
      '<Source>: `rnibb` is not an id of content/sources.yaml.',
      'Use one that exists, such as `rnib`.',
    ],
  },
  'an idea that does not exist': {
    make: page('covers', { covers: ['Z99'] }),
    told: [
      `${PAGES}/covers.mdx`,
      'covers: `Z99` is not an id of content/coverage.yaml.',
      'Use one that exists, such as `A01`, `A02`, `A03`, `A04`, `A05`, `A06`.',
    ],
  },
  'a tag that does not exist': {
    make: page('tag', {}, '<Tipp>Ask first.</Tipp>'),
    told: [
      `${PAGES}/tag.mdx`,
      '<Tipp>: `Tipp` is not a tag pages may use.',
      'Use one that exists, such as `Tip`.',
    ],
  },
  'a folder of pages that is no section of the site': {
    make: (project) => project.write('content/guidance/clear-prints/page.mdx', pageText()),
    told: [
      'content/guidance/clear-prints/page.mdx',
      'folder: `clear-prints` is not a section of content/site.yaml.',
      'Use one that exists, such as `clear-print`.',
    ],
  },
  'two items of a tool with one id': {
    make: tool('twin-items', ['colour', 'colour']),
    told: [
      `${TOOLS}/twin-items.yaml`,
      'items: `colour` is the id of two items.',
      'Give one of them an id that no other item of this tool has.',
    ],
  },
  'a published item that is gone': {
    make: (project) => {
      tool('example-audit', ['size'])(project)
      publish('example-audit', ['size', 'colour'])(project)
    },
    told: [
      `${TOOLS}/example-audit.yaml`,
      'items: `colour` was published and is gone.',
      'Put the item back and mark it `retired: true`: readers may have saved answers to it.',
    ],
  },
  'a published tool that is gone': {
    make: publish('old-audit', ['size']),
    told: [
      'content/published-ids.yaml',
      'old-audit: `old-audit` was published and its file is gone.',
      'Put the tool back: readers may have saved work made with it.',
    ],
  },
})

describeMistakes("an organisation's own folder", {
  'a folder whose name is misspelt': {
    make: ownFile('guidanc/clear-print/page.mdx', ''),
    told: [
      'acme/guidanc',
      'file: `guidanc` is in no place that the handbook reads.',
      'Did you mean `guidance`?',
    ],
  },
  'a file that nothing reads': {
    make: ownFile('glossary.yml', ''),
    told: [
      'acme/glossary.yml',
      'file: `glossary.yml` is in no place that the handbook reads.',
      'Did you mean `glossary.yaml`?',
    ],
  },
})

describeMistakes("an organisation's own site.yaml", {
  'a colour that text cannot have': {
    make: ownFile('site.yaml', "accent: '#e6007e'\noffline: sometimes\n"),
    told: [
      'acme/site.yaml',
      'accent: `#e6007e` cannot be used: text in #e6007e has a contrast of 3.8 to 1 and needs 7 to 1; ' +
        'the nearest colour that has it is `#9e0055`.',
      "Write one colour in quotes, such as `accent: '#0b4f5c'`: without them YAML takes what follows # for a note.",
    ],
  },
  'a word where yes or no belongs': {
    make: () => undefined,
    told: [
      'acme/site.yaml',
      'offline: `sometimes` cannot be used: it should be true or false.',
      'Write `offline: true` to let browsers keep the whole handbook, or `false` to make them forget it.',
    ],
  },
})

describeMistakes('tools', {
  'a scale with more points than fit': {
    make: toolOf('scale', { points: 100 }),
    told: [
      'content/tools/scale/example-scale.yaml',
      'points: `100` cannot be used: it is longer than 10.',
      'Write how many points the scale has, from 3 to 10.',
    ],
  },
  'a worksheet without a prompt for its name': {
    make: toolOf('worksheet', { name: { example: 'Spring' } }),
    told: [
      'content/tools/worksheet/example-worksheet.yaml',
      'name.prompt: is missing.',
      'Write the question that asks for the name of the record, such as `Who is it about?`.',
    ],
  },
})

describeMistakes('links', {
  'a link to no page': {
    make: page('broken-link', {}, '[Read on](/guidance/clear-print/nowhere/).'),
    told: [
      `${PAGES}/broken-link.mdx`,
      'link: `/guidance/clear-print/nowhere/` leads to no page of the site.',
      'Correct the address; pages are linked as `/guidance/section/page/`, with both slashes.',
    ],
  },
  'a link to no heading': {
    make: page('broken-anchor', {}, '[Read on](/guidance/clear-print/broken-anchor/#nowhere).'),
    told: [
      `${PAGES}/broken-anchor.mdx`,
      'link: `/guidance/clear-print/broken-anchor/#nowhere` leads to a page that has no `#nowhere`.',
      'Correct the part after #, or the heading it names.',
    ],
  },
})
