import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const SIDE_BY_SIDE = '@media (min-width: 1000px)'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    alignItems: 'start',
    [SIDE_BY_SIDE]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)' },
  },
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  /** In sight while the text is written. */
  preview: { minWidth: 0, [SIDE_BY_SIDE]: { position: 'sticky', top: tokens.spacingVerticalL } },
})

/** The fields, and beside them how it looks; below them where there is no room. */
export function EditorColumns({ preview, children }: { preview: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.columns}>
      <div className={styles.fields}>{children}</div>
      <div className={styles.preview}>{preview}</div>
    </div>
  )
}
