// Ink on white whatever theme is chosen, nothing that can be pressed, and no question torn in two.
const PRINT = `
@media print {
  html, body, .fui-FluentProvider, .fui-FluentProvider div { background: #fff !important }
  .fui-FluentProvider * { color: #000 !important }
  .fui-FluentProvider svg text:not([fill]) { fill: #000 !important }
  .fui-FluentProvider svg [data-ground] { fill: #fff !important }
  .fui-FluentProvider svg text { stroke: #fff; paint-order: stroke }
  .fui-FluentProvider svg text[font-weight] { stroke: none }
  header, [role='status'], [data-print='no'] { display: none !important }
  section { border: 0 !important; padding: 0 !important; background: #fff !important }
  [data-question] { break-inside: avoid }
  h2, h3 { break-after: avoid }
  a { text-decoration: none !important }
}
`

/** On paper. */
export function PrintedResults() {
  return <style>{PRINT}</style>
}
