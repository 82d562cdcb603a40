import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { dialogLook } from '../parts/dialogLook'
import { isSecondPress } from '../parts/secondPress'
import { useWords } from '../words'

const useStyles = makeStyles(dialogLook('680px'))

/** One matter to be looked over and done. It is closed by the page, never by a press beside it. */
export function TaskDialog({
  isOpen,
  title,
  problem,
  action,
  leave,
  onGone,
  onClose,
  children,
}: {
  /** Closed by this and not by being taken away: only then does the page behind become readable again. */
  isOpen: boolean
  title: string
  /** What went wrong, in words. */
  problem: string | null
  /** The press that does it; null while there is nothing to do. */
  action: { text: string; busyText: string; isBusy: boolean; isOff?: boolean; onPress: () => void } | null
  leave: string
  /** Called when it has left the page. */
  onGone?: () => void
  onClose: () => void
  children: ReactNode
}) {
  const styles = useStyles()
  const { texts } = useWords()
  const isBusy = action?.isBusy === true
  return (
    <Dialog
      open={isOpen}
      modalType="modal"
      onOpenChange={(event, { open, type }) => {
        if (open || isBusy || isSecondPress(event)) return
        // What has been chosen or written would be gone by a slip of the finger.
        if (type === 'backdropClick') return event.preventDefault()
        onClose()
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <Leaving onGone={onGone} />
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0} role="group" aria-label={title}>
            {children}
            <div role="alert">
              {problem !== null && (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{problem}</MessageBarBody>
                </MessageBar>
              )}
            </div>
          </DialogContent>
          <DialogActions fluid>
            {action && (
              <Button
                appearance="primary"
                size="large"
                disabledFocusable={isBusy || action.isOff === true}
                icon={isBusy ? <Spinner size="tiny" /> : null}
                onClick={action.onPress}
              >
                {isBusy ? action.busyText : action.text}
              </Button>
            )}
            <Button size="large" disabled={isBusy} onClick={(event) => !isSecondPress(event) && onClose()}>
              {action ? leave : texts.close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

function Leaving({ onGone }: { onGone: (() => void) | undefined }) {
  const leave = useEffectEvent(() => onGone?.())
  useEffect(() => () => leave(), [])
  return null
}
