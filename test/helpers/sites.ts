/** The site as the tests build it: at the root of a host, and in a folder of one. */
export const SITES = {
  root: { base: '/', folder: '.cache/sites/root' },
  folder: { site: 'https://www.example.org', base: '/team/handbook/', folder: '.cache/sites/folder' },
} as const

export type SiteName = keyof typeof SITES
