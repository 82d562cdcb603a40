import { Field, Radio, RadioGroup, Spinner } from '@fluentui/react-components'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { addDays, daysBetween, yearOf } from '../../../bot/domain/day'
import { usualReminders, type Survey, type SurveyAudience } from '../../../bot/domain/surveys/survey'
import { createSurveyTexts } from '../../../bot/texts/tab/surveys/create'
import { surveyListTexts } from '../../../bot/texts/tab/surveys/list'
import type { Commands } from '../../commands'
import { useLook } from '../../look'
import { useFormLook } from '../../planForm/formLook'
import { TaskDialog } from '../../planning/taskDialog'
import { useOnce } from '../../planning/useOnce'
import { todayAt, useWords } from '../../words'
import { DayField, dayOrNull } from '../dayField'
import { keepForm } from '../edit/keptForm'
import { useEnding } from '../../news/ending'
import { editAddress } from '../surveyAddress'
import { requestOf } from '../surveyCommands'
import { daysText, latestAnnual, listText } from '../surveyFacts'
import { refusalText } from '../refusalText'
import { SurveyFilePicker } from './surveyFilePicker'
import { asDraft, draftOf, emptyContent, firstAnnual, keepDrafts, newSurveyId, usualDates } from './newSurveys'

type How = 'from-last' | 'empty' | 'file'

/** Where a new survey comes from and when it is asked; it becomes a draft and nothing is sent. */
export function NewSurveyDialog({
  isOpen,
  all,
  copied = null,
  now,
  commands,
  onMade,
  onGone,
  onClose,
}: {
  isOpen: boolean
  all: readonly Survey[]
  /** These and no others, for another year; null when it is to be chosen. */
  copied?: readonly Survey[] | null
  now: Date
  commands: Commands
  onMade: (text: string) => Promise<unknown>
  onGone?: () => void
  onClose: () => void
}) {
  const look = useLook()
  const form = useFormLook()
  const { language } = useWords()
  const words = createSurveyTexts[language]
  const today = todayAt(now)
  const [how, setHow] = useState<How>('from-last')
  const [audience, setAudience] = useState<SurveyAudience>('nurse')
  const [fromFile, setFromFile] = useState<Survey[]>([])
  const [ids] = useState(() => [newSurveyId(), newSurveyId(), newSurveyId()])
  const latest = useMemo(() => latestAnnual(all), [all])
  const [typed, setTyped] = useState<{ opensOn: string; closesOn: string }>(() =>
    usualDates(today, (copied ?? latest)[0]),
  )
  const own = useQuery({
    queryKey: ['first-annual'],
    queryFn: () => firstAnnual(usualDates(today)),
    enabled: copied === null && latest.length === 0,
    staleTime: Infinity,
  })
  const [opensOn, closesOn] = [dayOrNull(typed.opensOn), dayOrNull(typed.closesOn)]
  const dates = opensOn !== null && closesOn !== null && opensOn < closesOn ? { opensOn, closesOn } : null
  const fromLast = copied ?? (latest.length > 0 ? latest : (own.data ?? []))
  const sources = copied !== null || how === 'from-last' ? fromLast : how === 'file' ? fromFile : []
  const titles = sources.map((source) => (dates ? asDraft(source, dates) : source).title[language])
  const ending = useEnding(onClose, (address: string) => {
    window.location.hash = address
  })
  const making = useOnce(async () => {
    if (!dates) return null
    if (copied === null && how === 'empty') {
      const id = ids[0] ?? newSurveyId()
      keepForm(id, requestOf(draftOf(emptyContent(), { kind: 'other', series: null, audience }, dates)), null, now)
      ending.end(editAddress(id))
      return null
    }
    const answer = await keepDrafts(commands, sources, ids, dates)
    if (answer.ok) await onMade(words.made)
    return answer
  })
  const isThere =
    dates !== null &&
    sources.some((source) =>
      all.some(
        ({ kind, series, audience: asked, opensOn: day }) =>
          kind === 'annual' &&
          series === source.series &&
          asked === source.audience &&
          yearOf(day) === yearOf(dates.opensOn),
      ),
    )
  const isReady = dates !== null && (sources.length > 0 || (copied === null && how === 'empty'))
  const refused = making.data && !making.data.ok ? refusalText(making.data, language) : null
  return (
    <TaskDialog
      isOpen={isOpen}
      title={copied ? words.copyTitle : words.title}
      problem={refused ?? (making.isError ? words.lost : null)}
      action={{
        text: words.make,
        busyText: words.making,
        isBusy: making.isPending,
        isOff: !isReady,
        onPress: () => isReady && making.press(undefined),
      }}
      leave={words.cancel}
      onGone={() => {
        ending.onGone()
        onGone?.()
      }}
      onClose={onClose}
    >
      {copied ? null : (
        <Field label={words.how}>
          <RadioGroup
            value={how}
            onChange={(_, { value }) => setHow(value === 'empty' || value === 'file' ? value : 'from-last')}
          >
            <Radio value="from-last" label={<Explained title={words.fromLast} help={lastHelp()} />} />
            <Radio value="empty" label={<Explained title={words.empty} help={words.emptyHelp} />} />
            <Radio value="file" label={<Explained title={words.file} help={words.fileHelp} />} />
          </RadioGroup>
        </Field>
      )}
      {copied === null && how === 'from-last' && own.isLoading && <Spinner size="tiny" />}
      {copied === null && how === 'empty' && (
        <Field label={words.audience}>
          <RadioGroup
            value={audience}
            onChange={(_, { value }) => setAudience(value === 'leader' ? 'leader' : 'nurse')}
          >
            {(['nurse', 'leader'] as const).map((each) => (
              <Radio key={each} value={each} label={surveyListTexts[language].audience[each]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {copied === null && how === 'file' && (
        <SurveyFilePicker dates={dates ?? usualDates(today)} onRead={setFromFile} />
      )}
      <div className={form.times}>
        <DayField
          label={words.opensOn}
          value={typed.opensOn}
          min={today}
          onChange={(value) => setTyped({ ...typed, opensOn: value })}
        />
        <DayField
          label={words.closesOn}
          value={typed.closesOn}
          min={addDays(today, 1)}
          problem={dates ? null : words.wrongDates}
          onChange={(value) => setTyped({ ...typed, closesOn: value })}
        />
      </div>
      {titles.length > 0 && <p className={look.plain}>{words.parts(titles)}</p>}
      {isThere && dates && <p className={look.plain}>{words.isThere(yearOf(dates.opensOn))}</p>}
      {dates && (
        <p className={look.quiet}>
          {words.reminders(
            daysText(
              language,
              usualReminders(dates.opensOn, dates.closesOn, daysBetween(dates.opensOn, dates.closesOn)),
              now,
            ),
          )}
        </p>
      )}
    </TaskDialog>
  )

  function lastHelp(): string {
    return latest.length === 0
      ? words.noLast
      : words.fromLastHelp(
          listText(
            language,
            latest.map(({ title }) => title[language]),
          ),
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
