import { Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { addDays, isDay } from '../../../bot/domain/day'
import type { OpeningAnswer } from '../../../bot/http/contract/surveys'
import { dateText } from '../../../bot/texts/dates'
import { runDialogTexts } from '../../../bot/texts/tab/surveys/runDialogs'
import { useLook } from '../../look'
import { TaskDialog } from '../../planning/taskDialog'
import { useOnce } from '../../planning/useOnce'
import { todayAt, useWords } from '../../words'
import { DayField, dayOrNull } from '../dayField'
import { refusalText } from '../refusalText'
import { openSurvey } from '../surveyCommands'
import { daysText } from '../surveyFacts'
import type { RunDialogProps } from './runDialog'

/** How many get it, by which door and when, before anybody does. */
export function OpenSurveyDialog({ isOpen, survey, now, commands, onDone, onGone, onClose }: RunDialogProps) {
  const look = useLook()
  const { language, texts } = useWords()
  const words = runDialogTexts[language]
  const today = todayAt(now)
  const [isLater, setLater] = useState(survey.opensOn > today)
  const [typed, setTyped] = useState<string>(() => (survey.opensOn > today ? survey.opensOn : addDays(today, 1)))
  const day = dayOrNull(typed)
  const on = isLater ? day : null
  const isAsked = !isLater || day !== null
  const trial = useQuery({
    queryKey: ['survey-opening', survey.id, useId(), on ?? 'now'],
    queryFn: () => openSurvey(commands, survey.id, on, true),
    enabled: isAsked,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
    networkMode: 'always',
  })
  const opening = useOnce(async () => {
    const answer = await openSurvey(commands, survey.id, on, false)
    if (answer.ok) onDone(answer.opensOn > today ? words.open.scheduled(dayText(answer.opensOn)) : words.open.done)
    return answer
  })
  const looked = isAsked && trial.data?.ok ? trial.data : null
  const refused = [opening.data, isAsked ? trial.data : undefined].find((answer) => answer && !answer.ok)
  const lost = opening.isError ? words.lost : trial.isError ? texts.problem.unexpected.text : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={words.open.title}
      problem={refused && !refused.ok ? refusalText(refused, language) : lost}
      action={
        looked
          ? {
              text: on === null ? words.open.action : words.open.schedule,
              busyText: words.working,
              isBusy: opening.isPending || opening.data?.ok === true,
              onPress: () => opening.press(undefined),
            }
          : null
      }
      leave={words.cancel}
      onGone={onGone}
      onClose={onClose}
    >
      <p className={look.plain}>
        <strong>{survey.title[language]}</strong>
      </p>
      <Field label={words.open.when}>
        <RadioGroup value={isLater ? 'later' : 'now'} onChange={(_, { value }) => setLater(value === 'later')}>
          <Radio value="now" label={<Explained title={words.open.now} help={words.open.nowHelp} />} />
          <Radio value="later" label={<Explained title={words.open.later} help={words.open.laterHelp} />} />
        </RadioGroup>
      </Field>
      {isLater && (
        <DayField
          label={words.open.day}
          value={typed}
          min={today}
          problem={day === null ? words.open.dayMissing : null}
          onChange={setTyped}
        />
      )}
      <div role="status">
        {isAsked && trial.isPending && <Spinner size="small" label={words.open.checking} labelPosition="below" />}
        {looked && <Looked looked={looked} />}
      </div>
    </TaskDialog>
  )

  function dayText(text: string): string {
    return isDay(text) ? dateText(language, text, today) : text
  }

  function Looked({ looked: { asked, chat, mail, none, ...dates } }: { looked: Extract<OpeningAnswer, { ok: true }> }) {
    const remindOn = dates.remindOn.filter(isDay)
    return (
      <>
        <p className={look.plain}>{words.open.asked(asked)}</p>
        <ul>
          <li>{words.open.chat(chat)}</li>
          <li>{words.open.mail(mail)}</li>
          {none > 0 && (
            <li>
              {words.open.none(none)}
              <div className={look.quiet}>{words.open.noneHelp}</div>
            </li>
          )}
        </ul>
        <p className={look.plain}>
          {dates.opensOn > today && words.open.opens(dayText(dates.opensOn))}{' '}
          {words.open.closes(dayText(dates.closesOn))}{' '}
          {remindOn.length > 0 ? words.open.reminders(daysText(language, remindOn, now)) : words.open.noReminders}
        </p>
        <p className={look.quiet}>{words.open.fixed}</p>
      </>
    )
  }
}

function Explained({ title, help }: { title: string; help: string }) {
  const look = useLook()
  return (
    <>
      {title}
      <div className={look.quiet}>{help}</div>
    </>
  )
}
