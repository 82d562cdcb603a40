import { Field, Input, makeStyles, Radio, RadioGroup, Spinner, tokens } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { addDays, dayIn, instantAt, isClockTime, isDay, OSLO } from '../../bot/domain/day'
import { workdayFrom } from '../../bot/domain/messages/quiet'
import type { NewsId } from '../../bot/domain/news'
import { newsFormTexts } from '../../bot/texts/tab/news/form'
import { newsSendingTexts } from '../../bot/texts/tab/news/sending'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { byDoor, reachedCount } from '../parts/byDoor'
import { useFormLook } from '../planForm/formLook'
import { FoldedPeople, OtherDoors } from '../planning/foldedPeople'
import { TaskDialog } from '../planning/taskDialog'
import { useOnce } from '../planning/useOnce'
import { momentText, useWords } from '../words'
import { sendNews } from './newsCommands'

const useStyles = makeStyles({
  times: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(170px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
})

const USUAL_TIME = '09:00'

/** When, who gets it and by which door; and only then the button that sends. */
export function SendNewsDialog({
  isOpen,
  id,
  title,
  now,
  commands,
  onSent,
  onGone,
  onClose,
}: {
  isOpen: boolean
  id: NewsId
  title: string
  now: Date
  commands: Commands
  /** With what to say of it. */
  onSent: (text: string) => void
  /** Called when it has left the page. */
  onGone: () => void
  onClose: () => void
}) {
  const styles = useStyles()
  const look = useLook()
  const form = useFormLook()
  const { language, texts } = useWords()
  const words = newsSendingTexts[language]
  const [isLater, setLater] = useState(false)
  const [day, setDay] = useState<string>(() => workdayFrom(addDays(dayIn(OSLO, now), 1)))
  const [time, setTime] = useState(USUAL_TIME)
  const isTimed = isDay(day) && isClockTime(time)
  const at = isLater && isTimed ? instantAt(OSLO, day, time) : null
  const isAsked = !isLater || isTimed
  const trial = useQuery({
    queryKey: ['news', id, useId(), at?.toISOString() ?? 'now'],
    queryFn: () => sendNews(commands, id, at, true),
    enabled: isAsked,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  })
  const sending = useOnce(async (sendAt: Date | null) => {
    const answer = await sendNews(commands, id, sendAt, false)
    if (answer.ok) {
      const goesOut = sendAt === null || answer.at === null ? null : new Date(answer.at)
      onSent(goesOut === null ? words.done.sent : words.done.scheduled(momentText(language, goesOut, now)))
    }
    return answer
  })
  const looked = isAsked && trial.data?.ok ? trial.data : null
  const refused = [sending.data, isAsked ? trial.data : undefined].find((answer) => answer && !answer.ok)
  const said = !refused || refused.ok ? null : sayNo(refused)
  const lost = sending.isError ? words.lost : trial.isError ? texts.problem.unexpected.text : null
  const people = looked?.people ?? []
  const goesOut = looked?.at ? new Date(looked.at) : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.title(title)}
      problem={said ?? lost}
      action={
        looked
          ? {
              text: at === null ? words.send(reachedCount(people)) : words.schedule,
              busyText: words.sending,
              isBusy: sending.isPending || sending.data?.ok === true,
              onPress: () => sending.press(at),
            }
          : null
      }
      leave={words.cancel}
      onGone={onGone}
      onClose={onClose}
    >
      <p className={look.quiet}>{words.nothingYet}</p>
      <Field label={words.when}>
        <RadioGroup value={isLater ? 'later' : 'now'} onChange={(_, { value }) => setLater(value === 'later')}>
          <Radio
            value="now"
            label={
              <>
                {words.now}
                <div className={look.quiet}>{words.nowHelp}</div>
              </>
            }
          />
          <Radio value="later" label={words.later} />
        </RadioGroup>
      </Field>
      {isLater && (
        <div className={styles.times}>
          <Field label={words.day} required validationMessage={isTimed ? null : words.timeMissing}>
            <Input
              className={form.narrow}
              size="large"
              type="date"
              value={day}
              onChange={(_, { value }) => setDay(value)}
            />
          </Field>
          <Field label={words.time} required>
            <Input
              className={form.narrow}
              size="large"
              type="time"
              value={time}
              onChange={(_, { value }) => setTime(value)}
            />
          </Field>
        </div>
      )}
      {isAsked && trial.isPending && <Spinner size="small" label={words.checking} labelPosition="below" />}
      {looked && (
        <>
          {at !== null && goesOut !== null && (
            <p className={look.plain}>
              {words.goesOut(momentText(language, goesOut, now))}
              {goesOut > at && ` ${words.heldBack}`}
            </p>
          )}
          <div>
            <FoldedPeople title={words.inChat(byDoor(people).chat.length)} people={byDoor(people).chat} />
            <OtherDoors people={people} />
          </div>
        </>
      )}
    </TaskDialog>
  )

  function sayNo(answer: Exclude<NonNullable<typeof refused>, { ok: true }>): string {
    if ('refusal' in answer) return words.refusal[answer.refusal]
    return [...new Set(answer.problems.map(({ problem }) => newsFormTexts[language].problem[problem]))].join(' ')
  }
}
