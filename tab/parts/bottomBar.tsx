import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

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
  },
  large: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  button: { minHeight: '44px', flexShrink: 0 },
})

/** What was done last, at the foot of the window, and the press that undoes it where there is one. */
export function BottomBar({
  text,
  undo,
  isLarge = false,
}: {
  /** Null while there is nothing to say; the place where it is read aloud stays. */
  text: string | null
  undo: { text: string; onPress: () => void } | null
  isLarge?: boolean
}) {
  const styles = useStyles()
  return (
    <div className={text === null ? '' : mergeClasses(styles.bar, isLarge && styles.large)}>
      <span role="status">{text}</span>
      {text !== null && undo && (
        <Button appearance="primary" size="large" className={styles.button} onClick={undo.onPress}>
          {undo.text}
        </Button>
      )}
    </div>
  )
}
