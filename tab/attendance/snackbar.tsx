import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { attendanceSavingTexts } from '../../bot/texts/tab/topics/attendanceSaving'
import { useWords } from '../words'
import type { Pressed } from './kept/keptList'

export type Said = { text: string; pressed: Pressed | null }

const useStyles = makeStyles({
  bar: {
    position: 'fixed',
    insetInline: '8px',
    bottom: '8px',
    zIndex: 3,
    marginInline: 'auto',
    maxWidth: '560px',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '56px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  button: { minHeight: '44px', flexShrink: 0 },
})

/** What the last press did. It stays until the next one: nobody has to be quick to undo. */
export function Snackbar({ said, onUndo }: { said: Said | null; onUndo: (pressed: Pressed) => void }) {
  const styles = useStyles()
  const words = attendanceSavingTexts[useWords().language]
  const pressed = said?.pressed ?? null
  return (
    <div className={said ? styles.bar : ''}>
      <span role="status">{said?.text ?? ''}</span>
      {pressed && (
        <Button appearance="primary" size="large" className={styles.button} onClick={() => onUndo(pressed)}>
          {words.undo}
        </Button>
      )}
    </div>
  )
}
