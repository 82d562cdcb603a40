import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import { attendanceCompletionTexts } from '../../bot/texts/tab/topics/attendanceCompletion'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { CompletionSheet } from './completionSheet'
import { peopleIn, type WaitingMark } from './outbox'

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalXS },
  button: { minHeight: '48px' },
})

const BUTTON = 'attendance-completion'

/** A list is completed only when all of it is stored: what still waits would be called absent. */
export function Completion({
  gathering,
  waiting,
  now,
  commands,
}: {
  gathering: Gathering
  waiting: readonly WaitingMark[]
  now: Date
  commands: Commands
}) {
  const styles = useStyles()
  const look = useLook()
  const words = attendanceCompletionTexts[useWords().language]
  const [isOpen, setOpen] = useState(false)
  const count = peopleIn(waiting)
  return (
    <div className={styles.box}>
      <Button
        id={BUTTON}
        appearance="primary"
        size="large"
        className={styles.button}
        disabledFocusable={count > 0}
        onClick={() => count === 0 && setOpen(true)}
      >
        {words.button}
      </Button>
      {count > 0 && <p className={look.quiet}>{words.notYet(count)}</p>}
      {isOpen && (
        <CompletionSheet
          gathering={gathering}
          now={now}
          commands={commands}
          backTo={BUTTON}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
