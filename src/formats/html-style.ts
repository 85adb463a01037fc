/** The look of a report that stands alone: clear print on screen and paper, no colour of its own, so that it follows the device. */
export const HTML_STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 Arial, Helvetica, sans-serif; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; text-align: start; hyphens: manual; }
h1, h2, h3 { line-height: 1.25; margin: 2rem 0 0.5rem; break-after: avoid; }
h1 { margin-top: 0; }
h3 { margin-top: 1.5rem; }
p, li, h1, h2, h3, th, td, figcaption { overflow-wrap: anywhere; white-space: pre-wrap; }
th { overflow-wrap: break-word; }
p, ul { max-width: 34em; }
h1, h2, h3 { max-width: 22em; }
p, ul { margin: 0.5rem 0; }
ul { padding-inline-start: 1.5rem; }
div { overflow-x: auto; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; }
th, td { border: 1px solid; padding: 0.4rem 0.5rem; text-align: start; vertical-align: top; }
th, td { min-width: 4.5rem; }
figure { margin: 1rem 0; }
img { display: block; width: auto; max-width: min(100%, 12cm); height: auto; max-height: 9cm; object-fit: contain; }
tr, li, figure { break-inside: avoid; }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; font-size: 12pt; }
  body { max-width: none; margin: 0; padding: 0; }
  div { overflow: visible; }
  th, td { min-width: 0; }
  thead { display: table-header-group; }
}
`
