import { Button, makeStyles } from '@fluentui/react-components'
import { lazy, Suspense, useMemo, type ReactNode, type RefObject } from 'react'
import type { PersonAtGathering } from '../../bot/domain/figures/overview'
import { asAnnounced, type Gathering } from '../../bot/domain/gathering'
import { mayLead } from '../../bot/domain/member'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { answerNoteTexts } from '../../bot/texts/tab/topics/answerNotes'
import type { Commands } from '../commands'
import { NARROW } from '../look'
import { useWords } from '../words'
import { answerNotesOf } from './answerNotes'
import { useTask } from './task'

const RecordAnswerDialog = lazy(async () => ({ default: (await import('./recordAnswerDialog')).RecordAnswerDialog }))

const useStyles = makeStyles({ tool: { flexShrink: 0, [NARROW]: { minHeight: '44px' } } })

const NO_NOTES = () => []

/** What stands beside the answers of a gathering, and the way to record one for somebody who phoned. */
export function useAnswersFor({
  gathering,
  me,
  records,
  now,
  commands,
  onChanged,
  titleRef,
}: {
  gathering: Gathering | undefined
  me: Me
  records: Records
  now: Date
  commands: Commands
  onChanged: () => Promise<unknown>
  titleRef: RefObject<HTMLHeadingElement | null>
}): {
  notesOf: (person: PersonAtGathering) => string[]
  toolOf: (person: PersonAtGathering) => ReactNode
  dialog: ReactNode
} {
  const styles = useStyles()
  const { language } = useWords()
  const words = answerNoteTexts[language]
  const recording = useTask<PersonAtGathering>()
  const notesOf = useMemo(
    () => (gathering ? answerNotesOf(gathering, records, language) : NO_NOTES),
    [gathering, records, language],
  )
  // While a change waits to go out, nobody knows yet what there is to answer.
  const isOpen =
    gathering !== undefined &&
    gathering.stage === 'invited' &&
    now < gathering.start &&
    mayLead(me, gathering) &&
    asAnnounced(gathering, now) === gathering
  const { task } = recording
  return {
    notesOf,
    toolOf: (person) =>
      isOpen ? (
        <Button
          className={styles.tool}
          aria-label={words.openFor(person.member.name)}
          onClick={() => recording.open(person)}
        >
          {words.open}
        </Button>
      ) : null,
    dialog: task && gathering && (
      <Suspense>
        <RecordAnswerDialog
          key={task.number}
          isOpen={task.isOpen}
          person={task.about}
          gathering={gathering}
          records={records}
          commands={commands}
          onDone={async () => {
            await onChanged()
            recording.close(() => titleRef.current)
          }}
          onClose={() => recording.close(() => titleRef.current)}
        />
      </Suspense>
    ),
  }
}
