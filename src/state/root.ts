/**
 * The folder of its host that the handbook stands in, with a slash at both ends, such as `/team/handbook/`. Nobody has to
 * know it when the site is built: every page says how far it is from there, and `earlyScript` works the folder out.
 */
export const ROOT = typeof document === 'undefined' ? '/' : (document.documentElement.dataset.root ?? '/')
