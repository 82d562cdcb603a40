import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useEffect, useMemo, useRef } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import { mayLead } from '../../bot/domain/member'
import { askedFrom } from '../../bot/domain/planning/planCheck'
import type { Records } from '../../bot/domain/records'
import type { Me } from '../../bot/http/contract'
import { planningTexts } from '../../bot/texts/tab/topics/planning'
import { planProblemTexts } from '../../bot/texts/tab/topics/planProblems'
import type { Commands } from '../commands'
import { useLook } from '../look'
import { gatheringAddress, OVERVIEW_ADDRESS } from '../route'
import { useWords } from '../words'
import type { OpenPlan } from './planAddress'
import { copiedPlan, newPlan } from '../planForm/planDefaults'
import { PlanEditor } from '../planForm/planEditor'
import { refusalToEdit } from './mayChange'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
})

/** The page on which a gathering is planned, changed or copied. */
export function PlanPage({
  opened,
  me,
  records,
  now,
  commands,
  refresh,
}: {
  opened: OpenPlan
  me: Me
  records: Records
  now: Date
  commands: Commands
  refresh: () => Promise<unknown>
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = planningTexts[language]
  const heading = useRef<HTMLHeadingElement>(null)
  const id = opened.kind === 'new' ? null : opened.id
  const gathering = [...records.gatherings.values()].find((each) => each.id === id)
  const problem = problemOf(opened, gathering)
  const title = opened.kind === 'new' || !gathering ? words.title.new : words.title[opened.kind](gathering.title)

  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [opened])

  const back = gathering ? gatheringAddress(gathering.id) : OVERVIEW_ADDRESS
  const first = useMemo(() => firstPlan(opened, gathering, me), [opened, gathering, me])
  return (
    <>
      <div className={styles.head}>
        <Link href={back} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {gathering ? words.toGathering : texts.gathering.back}
        </Link>
        <h1 className={look.title} ref={heading} tabIndex={-1}>
          {problem === 'not-found' ? texts.gathering.notFound : title}
        </h1>
        {problem !== null && problem !== 'not-found' && (
          <p className={look.plain}>{planProblemTexts[language].refusal[problem]}</p>
        )}
      </div>
      {problem === null && (
        <PlanEditor
          key={`${opened.kind} ${id}`}
          name={`ressursnett.plan.${me.id}.${opened.kind}.${id ?? ''}`}
          first={first}
          gathering={opened.kind === 'edit' ? (gathering ?? null) : null}
          isCopy={opened.kind === 'copy'}
          me={me}
          records={records}
          now={now}
          commands={commands}
          refresh={refresh}
          onSaved={(saved) => window.location.replace(`#/samling/${encodeURIComponent(saved)}`)}
          onLeave={() => window.location.replace(back)}
        />
      )}
    </>
  )

  function problemOf({ kind }: OpenPlan, found: Gathering | undefined) {
    if (kind === 'new') return null
    if (!found) return 'not-found'
    if (kind === 'edit') return refusalToEdit(found, me, now)
    return mayLead(me, found) ? null : 'not-yours'
  }
}

function firstPlan({ kind }: OpenPlan, gathering: Gathering | undefined, me: Me) {
  if (!gathering || kind === 'new') return newPlan(me)
  return kind === 'edit' ? askedFrom(gathering) : copiedPlan(gathering, me)
}
