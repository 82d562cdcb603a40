import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import { attendanceCompletionTexts } from '../../bot/texts/tab/topics/attendanceCompletion'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { useWords } from '../words'
import { CompletionSheet } from './completionSheet'
import { peopleIn, type WaitingMark } from './kept/outbox'

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
  backTo,
}: {
  gathering: Gathering
  waiting: readonly WaitingMark[]
  now: Date
  commands: Commands
  /** What gets focus when the button is gone. */
  backTo: string
}) {
  const styles = useStyles()
  const styling = useLook()
  const words = attendanceCompletionTexts[useWords().language]
  /** The number makes every look a new one. */
  const [look, setLook] = useState({ isOpen: false, number: 0 })
  const count = peopleIn(waiting)
  const isHeld = gathering.stage === 'held'
  return (
    <div className={styles.box}>
      {!isHeld && (
        <Button
          id={BUTTON}
          appearance="primary"
          size="large"
          className={styles.button}
          disabledFocusable={count > 0}
          onClick={() => count === 0 && setLook(({ number }) => ({ isOpen: true, number: number + 1 }))}
        >
          {words.button}
        </Button>
      )}
      {count > 0 && !isHeld && <p className={styling.quiet}>{words.notYet(count)}</p>}
      {look.number > 0 && (
        <CompletionSheet
          key={look.number}
          isOpen={look.isOpen}
          gathering={gathering}
          now={now}
          commands={commands}
          backTo={isHeld ? backTo : BUTTON}
          onClose={() => setLook(({ number }) => ({ isOpen: false, number }))}
        />
      )}
    </div>
  )
}
