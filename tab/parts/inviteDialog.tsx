import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
  type DialogOpenChangeEvent,
} from '@fluentui/react-components'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import type { InviteAnswer } from '../../bot/http/contract'
import type { Gathering } from '../../bot/domain/gathering'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { reachedCount } from './byDoor'
import { dialogLook } from './dialogLook'
import { InvitePreview, InviteProblem } from './invitePreview'
import { isSecondPress } from './secondPress'

const useStyles = makeStyles(dialogLook('640px'))

/** First a look at who gets what, and only then the button that sends. */
export function InviteDialog({
  isOpen,
  gathering,
  now,
  commands,
  onSent,
  onClose,
}: {
  /** Closed by this and not by being taken away: only then does the page behind become readable again. */
  isOpen: boolean
  gathering: Gathering
  now: Date
  commands: Commands
  onSent: () => void
  onClose: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = texts.invite
  const pressed = useRef(false)
  const trial = useQuery({
    queryKey: ['invite', gathering.id, language],
    queryFn: () => commands.invite(gathering.id, true),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  })
  const sending = useMutation({
    mutationFn: () => commands.invite(gathering.id, false),
    onSuccess: (answer) => {
      if (answer.ok) onSent()
    },
    onSettled: () => {
      pressed.current = false
    },
  })
  const send = () => {
    // Two presses in the same moment come before the button is drawn anew.
    if (pressed.current) return
    pressed.current = true
    sending.mutate()
  }
  const leave = (event: DialogOpenChangeEvent) => {
    if (!sending.isPending && !isSecondPress(event)) onClose()
  }
  const planned = trial.data?.ok ? trial.data : null
  const sent = sending.data?.ok ? sending.data : null
  const refusal = refusalIn(sending.data) ?? refusalIn(trial.data)
  return (
    <Dialog open={isOpen} onOpenChange={(event, { open }) => !open && leave(event)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{sent ? words.doneTitle : words.title(gathering.title)}</DialogTitle>
          <DialogContent className={styles.content} tabIndex={0}>
            <div role="status">
              {trial.isPending && <Spinner label={words.checking} labelPosition="below" />}
              {sent && (
                <>
                  <p className={look.plain}>{words.done(reachedCount(sent.people))}</p>
                  <p className={look.quiet}>{words.doneHelp}</p>
                </>
              )}
            </div>
            {refusal && !sent && <InviteProblem text={words.refusal[refusal]} />}
            {trial.isError && <InviteProblem text={texts.problem.unexpected.text} />}
            {sending.isError && <InviteProblem text={words.failed} />}
            {planned && !sent && !refusal && <InvitePreview answer={planned} now={now} />}
          </DialogContent>
          <DialogActions fluid>
            {planned && !sent && !refusal && (
              <Button
                appearance="primary"
                size="large"
                disabledFocusable={sending.isPending}
                icon={sending.isPending ? <Spinner size="tiny" /> : null}
                onClick={send}
              >
                {sending.isPending ? words.sending : words.send(reachedCount(planned.people))}
              </Button>
            )}
            {trial.isError && (
              <Button size="large" onClick={() => void trial.refetch()}>
                {texts.retry}
              </Button>
            )}
            <Button
              size="large"
              disabled={sending.isPending}
              appearance={sent ? 'primary' : 'secondary'}
              ref={sent ? takeFocus : null}
              onClick={leave}
            >
              {sent || refusal ? texts.close : words.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** The button that was pressed is gone; without focus in the dialog the keyboard could not close it. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus()
}

function refusalIn(answer: InviteAnswer | undefined) {
  return answer && !answer.ok ? answer.refusal : null
}
