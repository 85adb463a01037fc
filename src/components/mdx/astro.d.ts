// For `tsc`, which cannot read .astro files; editors and `astro check` read the file itself.
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory
  export default component
}
