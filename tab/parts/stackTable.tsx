import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { NARROW, useLook } from '../look'

export type StackColumn<Row> = {
  name: string
  /** Null is nothing to tell: a dash in the table, and no line on a phone. */
  cell: (row: Row) => ReactNode
  isNumber?: true
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', [NARROW]: { display: 'block' } },
  body: { [NARROW]: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM } },
  row: {
    [NARROW]: {
      display: 'block',
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      borderRadius: tokens.borderRadiusLarge,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    },
  },
  headRow: {
    [NARROW]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  headCell: {
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    ':first-child': { paddingInlineStart: 0 },
    ':last-child': { paddingInlineEnd: 0 },
  },
  cell: {
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { paddingInlineStart: 0 },
    ':last-child': { paddingInlineEnd: 0 },
    [NARROW]: {
      display: 'flex',
      justifyContent: 'space-between',
      columnGap: tokens.spacingHorizontalL,
      borderBottomStyle: 'none',
      paddingInline: 0,
      paddingBlock: tokens.spacingVerticalXS,
    },
  },
  rowHead: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', [NARROW]: { display: 'block' } },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  label: {
    display: 'none',
    [NARROW]: {
      display: 'block',
      color: tokens.colorNeutralForeground2,
      flexShrink: 0,
      maxWidth: '50%',
      textAlign: 'start',
    },
  },
  value: { [NARROW]: { textAlign: 'end' } },
  nothing: { [NARROW]: { display: 'none' } },
})

/** A table, and on a phone a list of cards. The roles are said aloud because the changed display takes them away. */
export function StackTable<Row>({
  label,
  columns,
  rows,
  keyOf,
}: {
  label: string
  columns: readonly StackColumn<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
}) {
  const styles = useStyles()
  const look = useLook()
  const [first, ...rest] = columns
  return (
    <table role="table" aria-label={label} className={styles.table}>
      <thead role="rowgroup" className={styles.headRow}>
        <tr role="row">
          {columns.map(({ name, isNumber }) => (
            <th
              key={name}
              role="columnheader"
              scope="col"
              className={mergeClasses(styles.headCell, isNumber && styles.number)}
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {rows.map((row) => (
          <tr role="row" key={keyOf(row)} className={styles.row}>
            <th role="rowheader" scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
              {first?.cell(row)}
            </th>
            {rest.map(({ name, cell, isNumber }) => {
              const content = cell(row)
              const isNothing = content === null
              return (
                <td
                  role="cell"
                  key={name}
                  className={mergeClasses(styles.cell, isNumber && styles.number, isNothing && styles.nothing)}
                >
                  <span aria-hidden="true" className={styles.label}>
                    {name}
                  </span>
                  <div className={mergeClasses(styles.value, look.plain)}>{isNothing ? '–' : content}</div>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
