import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  type DialogOpenChangeEvent,
} from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'
import { dialogLook } from '../parts/dialogLook'
import { isSecondPress } from '../parts/secondPress'

const useStyles = makeStyles(dialogLook('560px', '68vh'))

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
  const leave = (event: DialogOpenChangeEvent) => {
    if (!isBusy && !isSecondPress(event)) onClose()
  }
  return (
    <Dialog open={isOpen} onOpenChange={(event, { open }) => !open && leave(event)}>
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
