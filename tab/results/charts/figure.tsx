import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { createContext, use, type ReactNode } from 'react'
import { useLook } from '../../look'

export type Twin = { head: readonly string[]; rows: readonly (readonly (string | null)[])[] }

/** Whether the reader wants tables instead of pictures. */
export const AsTable = createContext(false)

const useStyles = makeStyles({
  figure: { position: 'relative', minWidth: 0 },
  scroll: { overflowX: 'auto', overflowWrap: 'normal' },
  table: { borderCollapse: 'collapse', minWidth: '240px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', minWidth: '48px' },
})

/** A picture for the eye and the same as a table: always for whoever listens, and in its place when that is chosen. */
export function Figure({ label, twin, children }: { label: string; twin: Twin; children: ReactNode }) {
  const styles = useStyles()
  const look = useLook()
  const asTable = use(AsTable)
  if (asTable) return <TwinTable label={label} twin={twin} />
  return (
    <div className={styles.figure}>
      <div aria-hidden="true">{children}</div>
      <div className={look.hidden} data-twin="">
        <TwinTable label={label} twin={twin} isUnseen />
      </div>
    </div>
  )
}

/** Wide tables are scrolled by themselves, also by keyboard. */
export function TwinTable({ label, twin, isUnseen = false }: { label: string; twin: Twin; isUnseen?: boolean }) {
  const styles = useStyles()
  const table = (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {twin.head.map((name, place) => (
            <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head, place > 0 && styles.number)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {twin.rows.map((row) => (
          <tr key={row[0]}>
            {row.map((cell, place) =>
              place === 0 ? (
                <th key={place} scope="row" className={styles.cell}>
                  {cell}
                </th>
              ) : (
                <td key={place} className={mergeClasses(styles.cell, styles.number)}>
                  {cell ?? '–'}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (isUnseen) return table
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      {table}
    </div>
  )
}
