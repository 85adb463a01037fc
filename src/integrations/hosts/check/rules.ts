import { HEADERS, TYPES } from '../rules.ts'
import type { Role } from './ask.ts'
import { faultIf, type Rule } from './fault.ts'
import { foreignPolicy, uncompressed, without, wrongType } from './headers.ts'
import { askedAgain, keptTooLong } from './kept.ts'

/** Addresses at which there is a file. */
export const FILES: readonly Role[] = [
  'page',
  'script',
  'style',
  'search',
  'search-list',
  'search-program',
  'worker',
]

/** Everything that the handbook needs of a host. */
export const RULES: readonly Rule[] = [
  {
    about: FILES,
    fault: ({ status }) =>
      faultIf(
        status !== 200,
        true,
        `it is answered with \`${status}\`.`,
        'Upload the whole of `dist`, folders that begin with `_` too.',
      ),
  },
  { about: ['page'], fault: (answer) => wrongType(answer, /^text\/html\b/, 'text/html') },
  {
    about: ['page'],
    fault: ({ text }) =>
      faultIf(
        !text.includes('data-root='),
        true,
        'it is not a page of the handbook.',
        'Give the address of the start page of the handbook.',
      ),
  },
  {
    about: ['script', 'search', 'worker'],
    fault: (answer) => wrongType(answer, /^(text|application)\/javascript\b/, TYPES['.js']),
  },
  { about: ['style'], fault: (answer) => wrongType(answer, /^text\/css\b/, 'text/css') },
  { about: ['search-list'], fault: (answer) => wrongType(answer, /json/, 'application/json') },
  {
    about: ['search-program'],
    fault: (answer) => wrongType(answer, /^(?!text\/html)/, 'application/octet-stream'),
  },
  {
    about: ['missing-page', 'missing-file'],
    fault: ({ status }) =>
      faultIf(
        status !== 404,
        true,
        `there is nothing here, and it is answered with \`${status}\`.`,
        'Turn off the fallback for single-page apps, so that what is missing is answered with 404.',
      ),
  },
  {
    about: ['missing-page'],
    fault: ({ status, text }) =>
      faultIf(
        status === 404 && !text.includes('data-root='),
        false,
        'readers see a page of the host, from which they find no way back.',
        'Name `404.html` as the page for missing addresses.',
      ),
  },
  {
    about: ['no-slash'],
    fault: ({ status }) =>
      faultIf(
        status === 200,
        true,
        'a page is shown at an address without its last slash, where its links and styles lead nowhere.',
        'Redirect addresses of folders to the same address with a slash at the end.',
      ),
  },
  { about: ['page', 'search', 'search-list', 'worker'], fault: keptTooLong },
  { about: ['script', 'style'], fault: askedAgain },
  { about: ['page', 'script', 'style', 'search'], fault: uncompressed },
  { about: ['page'], fault: foreignPolicy },
  ...Object.keys(HEADERS).map((name) => ({ about: ['page'] as const, fault: without(name) })),
  {
    about: ['page'],
    fault: ({ address }) =>
      faultIf(
        !/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(address),
        false,
        'it is sent without TLS: others on the way can read and change it, and browsers keep nothing for reading offline.',
        'Serve it at an address that starts with https.',
      ),
  },
  {
    about: ['without-tls'],
    fault: ({ status, headers: { location = '' } }) =>
      faultIf(
        status < 500 && !location.startsWith('https:'),
        false,
        'the handbook can be had without TLS too.',
        'Redirect http to https.',
      ),
  },
]
