import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  name: { margin: 0 },
})

// On one sheet for the wall: ink on white whatever theme is chosen, and nothing that can be pressed.
const PRINT = `
@page { size: A4 landscape; margin: 8mm }
[data-print='only'] { display: none }
@media print {
  html, body, .fui-FluentProvider { background: #fff !important; color: #000 !important }
  [data-print='page'] { position: absolute; inset: 0 0 auto; z-index: 1; background: #fff; row-gap: 2mm !important }
  [data-print='page'], [data-print='page'] * { color: #000 !important; background-image: none !important }
  [data-print='page'] h1 { font-size: 14pt !important; line-height: 1.2 !important }
  header, [role='status'], [data-print='no'] { display: none !important }
  [data-print='only'] { display: revert }
  [data-print='months'] { grid-template-columns: repeat(4, minmax(0, 1fr)) !important; gap: 2mm !important }
  [data-print='months'] * { font-size: 7pt !important; line-height: 1.25 !important; background: none !important }
  [data-print='months'] h3 { font-size: 9pt !important }
  [data-print='months'] ul { row-gap: 0.7mm !important }
  [data-print='months'] li { grid-template-columns: 12mm minmax(0, 1fr) !important }
  [data-print='month'] { break-inside: avoid; padding: 1.5mm !important; row-gap: 0.5mm !important; border-radius: 0 !important }
  [data-print='entry'] { display: block !important }
  [data-print='entry'] > * { margin-inline-end: 1.5mm; padding: 0 !important }
  [data-print='entry'] > a { display: block }
  a { text-decoration: none !important }
}
`

export function PrintedYear({ networkName, children }: { networkName: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.page} data-print="page">
      <style>{PRINT}</style>
      <p className={styles.name} data-print="only">
        {networkName}
      </p>
      {children}
    </div>
  )
}
