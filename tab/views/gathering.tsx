import { Button, Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { SendRegular } from '@fluentui/react-icons/svg/send'
import type { ReactNode, RefObject } from 'react'
import type { Gathering } from '../../bot/domain/gathering'
import type { Member } from '../../bot/domain/member'
import { answerCounts, peopleAt, type PersonAtGathering } from '../../bot/domain/figures/overview'
import type { Records } from '../../bot/domain/records'
import { AttendanceLink } from '../attendance/attendanceLink'
import { DoorLink } from '../door/doorLink'
import { useLook } from '../look'
import { AnswerBar } from '../parts/answerBar'
import { GatheringFacts } from '../parts/gatheringFacts'
import { PeopleList } from '../parts/peopleList'
import { Section } from '../parts/section'
import { PollLink } from '../poll/pollLink'
import { OVERVIEW_ADDRESS } from '../route'
import { spanOf, useWords } from '../words'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
})

export function GatheringView({
  gathering,
  records,
  now,
  mayInvite,
  mayLead,
  onInvite,
  personAddressOf,
  notesOf,
  toolOf,
  tools,
  titleRef,
  children,
}: {
  gathering: Gathering | undefined
  records: Records
  now: Date
  mayInvite: boolean
  mayLead: boolean
  onInvite: (gathering: Gathering) => void
  personAddressOf: (member: Member) => string | null
  notesOf: (person: PersonAtGathering) => string[]
  toolOf: (person: PersonAtGathering) => ReactNode
  /** What can be done with the gathering itself. */
  tools?: ReactNode
  titleRef: RefObject<HTMLHeadingElement | null>
  /** What follows the people. */
  children?: ReactNode
}) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const back = (
    <Link href={OVERVIEW_ADDRESS} className={styles.back}>
      <ArrowLeftRegular aria-hidden="true" /> {texts.gathering.back}
    </Link>
  )
  if (!gathering) {
    return (
      <div className={styles.head}>
        {back}
        <h1 className={look.heading} ref={titleRef} tabIndex={-1}>
          {texts.gathering.notFound}
        </h1>
      </div>
    )
  }
  const isCalled = gathering.stage === 'invited' || gathering.stage === 'held'
  return (
    <>
      <div className={styles.head}>
        {back}
        <h1 className={look.title} ref={titleRef} tabIndex={-1}>
          {gathering.title}
        </h1>
        <p className={look.quiet}>
          {texts.kind[gathering.kind]} · {spanOf(language, gathering, now)}
        </p>
        {mayInvite && (
          <Button appearance="primary" icon={<SendRegular />} size="large" onClick={() => onInvite(gathering)}>
            {texts.coming.invite}
          </Button>
        )}
        {mayLead && isCalled && now >= gathering.start && <AttendanceLink gathering={gathering} />}
        {mayLead && <DoorLink gathering={gathering} now={now} />}
        {mayLead && <PollLink gathering={gathering} now={now} />}
        {tools}
      </div>
      {gathering.stage === 'cancelled' && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.gathering.cancelled(gathering.because)}</MessageBarBody>
        </MessageBar>
      )}
      <GatheringFacts gathering={gathering} records={records} now={now} />
      <Section title={texts.gathering.people}>
        {isCalled && <AnswerBar counts={answerCounts(gathering, records)} mode={gathering.mode} />}
        <PeopleList
          people={peopleAt(gathering, records)}
          workplaces={records.workplaces}
          isCalled={isCalled}
          isHeld={gathering.stage === 'held'}
          addressOf={personAddressOf}
          notesOf={notesOf}
          toolOf={toolOf}
        />
      </Section>
      {children}
    </>
  )
}
