import { Button } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { leadsNetwork } from '../../../bot/domain/member'
import type { Records } from '../../../bot/domain/records'
import type { Survey, SurveyPhase } from '../../../bot/domain/surveys/survey'
import type { Me } from '../../../bot/http/contract'
import { surveyFileOf, writeSurveyFile } from '../../../bot/store/rows/surveys/surveyFile'
import { runSurveyTexts } from '../../../bot/texts/tab/surveys/run'
import type { Commands } from '../../commands'
import { useLook } from '../../look'
import { useEnding } from '../../news/ending'
import { Section } from '../../parts/section'
import { useFormLook } from '../../planForm/formLook'
import { useTask } from '../../planning/task'
import { useWords } from '../../words'
import { NewSurveyDialog } from '../create/newSurveyDialog'
import { saveText } from '../saveText'
import { editAddress, SURVEYS_ADDRESS, textsAddress } from '../surveyAddress'
import { twinOf } from '../surveyFacts'
import { ConfirmRunDialog, type RunTask } from './confirmRunDialog'
import { ExtendDialog } from './extendDialog'
import { OpenSurveyDialog } from './openSurveyDialog'

type Doing = RunTask | 'open' | 'extend' | 'copy'

const BY_PHASE: Record<SurveyPhase, readonly Doing[]> = {
  draft: ['open'],
  planned: ['open'],
  open: ['remind', 'extend', 'end'],
  ending: [],
  closed: [],
}

/** What can be done with a survey now, by those who may; each press that matters is asked about first. */
export function RunActions({
  survey,
  phase,
  me,
  records,
  now,
  commands,
  onDone,
}: {
  survey: Survey
  phase: SurveyPhase
  me: Me
  records: Records
  now: Date
  commands: Commands
  onDone: (text: string) => Promise<unknown>
}) {
  const look = useLook()
  const form = useFormLook()
  const { language } = useWords()
  const words = runSurveyTexts[language]
  const task = useTask<Doing>()
  const [wasRemoved, setRemoved] = useState(false)
  const all = useMemo(() => [...records.surveys.values()], [records])
  const ending = useEnding(task.close, (text: string) => {
    void onDone(text).then(() => {
      if (wasRemoved) window.location.hash = SURVEYS_ADDRESS
    })
  })
  if (!leadsNetwork(me)) return null
  const twin = twinOf(survey, all)
  const both = [survey, ...(twin ? [twin] : [])]
  const isBefore = phase === 'draft' || phase === 'planned'
  const isOwn = survey.kind !== 'evaluation' && survey.kind !== 'poll'
  const link = (address: string, text: string) => (
    <Button as="a" href={address} className={look.touch}>
      {text}
    </Button>
  )
  const opened = task.task
  const shared = opened && {
    key: opened.number,
    isOpen: opened.isOpen,
    survey,
    now,
    commands,
    onDone: ending.end,
    onGone: ending.onGone,
    onClose: () => task.close(),
  }
  return (
    <Section title={words.actions}>
      <div className={form.actions}>
        {BY_PHASE[phase].map((each) => (
          <Button
            key={each}
            className={look.touch}
            appearance={each === 'open' ? 'primary' : 'secondary'}
            onClick={() => task.open(each)}
          >
            {words.action[each]}
          </Button>
        ))}
        {isBefore && isOwn && link(editAddress(survey.id), words.action.edit)}
        {phase === 'closed' && me.role === 'network-leader' && link(textsAddress(survey.id), words.action.texts)}
        {isOwn && (
          <>
            <Button className={look.touch} onClick={() => task.open('copy')}>
              {words.action.copy}
            </Button>
            <Button
              className={look.touch}
              onClick={() =>
                saveText(
                  `${survey.series ?? survey.id}.json`,
                  writeSurveyFile(surveyFileOf([survey, ...both.slice(1)])),
                )
              }
            >
              {words.action.save}
            </Button>
          </>
        )}
        {isBefore && (
          <Button className={look.touch} appearance="subtle" onClick={() => task.open('remove')}>
            {words.action.remove}
          </Button>
        )}
      </div>
      {shared && opened.about === 'open' && <OpenSurveyDialog {...shared} />}
      {shared && opened.about === 'extend' && <ExtendDialog {...shared} />}
      {shared && (opened.about === 'remind' || opened.about === 'end' || opened.about === 'remove') && (
        <ConfirmRunDialog
          {...shared}
          task={opened.about}
          phase={phase}
          onDone={(text) => {
            setRemoved(opened.about === 'remove')
            ending.end(text)
          }}
        />
      )}
      {opened?.about === 'copy' && (
        <NewSurveyDialog
          key={opened.number}
          isOpen={opened.isOpen}
          all={all}
          copied={both}
          now={now}
          commands={commands}
          onMade={(text) => {
            ending.end(text)
            return Promise.resolve()
          }}
          onGone={ending.onGone}
          onClose={() => task.close()}
        />
      )}
    </Section>
  )
}
