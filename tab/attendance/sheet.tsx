import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'
import { NARROW } from '../look'

const useStyles = makeStyles({
  surface: { maxWidth: '560px', [NARROW]: { padding: tokens.spacingHorizontalL, maxWidth: 'calc(100vw - 16px)' } },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxHeight: '68vh' },
})

/** Something to choose or read on top of the list; closing it leads back to what opened it. */
export function Sheet({
  isOpen,
  title,
  close,
  onClose,
  isBusy = false,
  backTo,
  actions,
  children,
}: {
  /** Closed by this and not by being taken away: only then does the page behind become readable again. */
  isOpen: boolean
  title: string
  /** The words on the button that closes it. */
  close: string
  onClose: () => void
  isBusy?: boolean
  /** The id of what had focus before. */
  backTo: string
  actions?: ReactNode
  children: ReactNode
}) {
  const styles = useStyles()
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    const isLeft = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (isLeft) setTimeout(() => document.getElementById(backTo)?.focus())
  }, [isOpen, backTo])
  const leave = () => {
    if (!isBusy) onClose()
  }
  return (
    <Dialog open={isOpen} onOpenChange={(_, data) => !data.open && leave()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            {children}
          </DialogContent>
          <DialogActions fluid>
            {actions}
            <Button size="large" disabledFocusable={isBusy} onClick={leave}>
              {close}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
