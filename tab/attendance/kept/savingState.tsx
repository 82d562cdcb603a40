import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { attendanceSavingTexts } from '../../../bot/texts/tab/topics/attendanceSaving'
import { useLook } from '../../look'
import { useWords } from '../../words'
import type { KeptList } from './keptList'
import { peopleIn } from './outbox'

const useStyles = makeStyles({ bar: { flexBasis: '100%' } })

/** Whether what was pressed is stored; it says most when it is not. */
export function SavingState({ kept: { waiting, sending, isKept, discard } }: { kept: KeptList }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = attendanceSavingTexts[language]
  const count = peopleIn(waiting)
  const { trouble } = sending
  if (count === 0) return <p className={look.quiet}>{words.saved}</p>
  if (trouble === null) return <p className={look.quiet}>{words.saving}</p>
  if (trouble.kind === 'refused') {
    return (
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody role="status">{words.refusal[trouble.refusal]}</MessageBarBody>
        <MessageBarActions>
          <Button className={look.touch} onClick={discard}>
            {words.discard}
          </Button>
        </MessageBarActions>
      </MessageBar>
    )
  }
  const { problem } = trouble
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody role="status">
        {problem === 'offline' && (
          <>
            <MessageBarTitle>{words.waiting(count)}</MessageBarTitle> {isKept ? words.waitingHelp : words.notKept}
          </>
        )}
        {problem === 'signed-out' && words.signedOut(count)}
        {problem === 'forbidden' && texts.problem.forbidden.title}
        {(problem === 'busy' || problem === 'unexpected' || problem === 'not-found') && words.trying(count)}
      </MessageBarBody>
    </MessageBar>
  )
}
