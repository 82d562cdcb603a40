import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left'
import { useMemo } from 'react'
import {
  commitmentFrom,
  expectedGatherings,
  isNotice,
  type Commitment,
  type ExpectedGathering,
} from '../../bot/domain/absence/commitment'
import { reachesManager, rulesFor } from '../../bot/domain/absence/notice'
import { mayKeepHours } from '../../bot/domain/attendance/jobShadowing'
import type { Member } from '../../bot/domain/member'
import { absenceTexts } from '../../bot/texts/tab/absence/absence'
import { commitmentTexts } from '../../bot/texts/tab/absence/commitment'
import { personAddress } from '../hours/personAddress'
import { YEARS_BEFORE } from '../hours/pastYears'
import { useLook } from '../look'
import { Section } from '../parts/section'
import { StackTable, type StackColumn } from '../parts/stackTable'
import { gatheringAddress } from '../route'
import { dateOf, useWords } from '../words'
import { ABSENCE_ADDRESS } from './absenceAddress'
import type { AbsenceShown } from './absencePages'
import { useCommitmentColumns } from './commitmentTables'
import { toldLines, useTold } from './told'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
  back: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minHeight: '44px' },
})

/** Every gathering that one nurse was expected at in the year, and the years beside each other. */
export function PersonAbsence({ person, ...shown }: AbsenceShown & { person: string }) {
  const styles = useStyles()
  const look = useLook()
  const { language, texts } = useWords()
  const words = commitmentTexts[language].person
  const { me, records, titleRef } = shown
  const member = [...records.members.values()].find(({ id }) => id === person)
  const hindrance = hindranceTo()
  return (
    <>
      <div className={styles.head}>
        <Link href={ABSENCE_ADDRESS} className={styles.back}>
          <ArrowLeftRegular aria-hidden="true" /> {absenceTexts[language].back}
        </Link>
        <h1 className={hindrance === null ? look.title : look.heading} ref={titleRef} tabIndex={-1}>
          {hindrance ?? member?.name}
        </h1>
        {member && hindrance === null && (
          <>
            <p className={look.quiet}>{aboutPerson(member).join(' · ')}</p>
            <Link href={personAddress(member.id)} className={styles.back}>
              {words.hours}
            </Link>
          </>
        )}
      </div>
      {member && hindrance === null && <History member={member} {...shown} />}
    </>
  )

  function hindranceTo(): string | null {
    if (!member) return words.notFound
    if (!mayKeepHours(me, member)) return words.otherArea
    return member.role === 'resource-nurse' ? null : words.notNurse
  }

  function aboutPerson({ role, workplace, area }: Member): string[] {
    const place = workplace === null ? undefined : records.workplaces.get(workplace)?.name
    const areaName = records.areas.find(({ id }) => id === area)?.name
    return [texts.role[role], place, areaName].filter((part) => part !== undefined)
  }
}

type YearRow = { year: number; commitment: Commitment }

function History({ member, records, isWhole, year, now, commands }: AbsenceShown & { member: Member }) {
  const look = useLook()
  const { language, texts } = useWords()
  const words = commitmentTexts[language].person
  const own = absenceTexts[language]
  const told = useTold(commands, year).data ?? null
  const manager = member.manager === null ? null : (records.members.get(member.manager) ?? null)
  const expectedIn = useMemo(
    () =>
      Array.from(
        { length: isWhole ? YEARS_BEFORE + 1 : 1 },
        (_, back) => expectedGatherings(records, year - back).get(member.id) ?? [],
      ),
    [records, member, year, isWhole],
  )
  const years = expectedIn.map((expected, back): YearRow => ({
    year: year - back,
    commitment: commitmentFrom(expected),
  }))
  const gatherings = (expectedIn[0] ?? []).toReversed()
  const figures = useCommitmentColumns<YearRow>(({ commitment }) => commitment)
  const columns: StackColumn<ExpectedGathering>[] = [
    {
      name: words.gathering,
      cell: ({ gathering }) => (
        <>
          <Link href={gatheringAddress(gathering.id)}>{gathering.title}</Link>
          <div className={look.quiet}>{dateOf(language, gathering.start, now)}</div>
        </>
      ),
    },
    {
      name: words.state,
      cell: ({ kind, mark }) => (
        <>
          {kind === null ? words.came : isNotice(kind) ? words.gaveNotice : words.stayedAway}
          <div className={look.quiet}>{kind === null ? texts.presence[mark.presence] : texts.absenceKind[kind]}</div>
        </>
      ),
    },
    {
      name: own.followUp.told,
      cell: ({ gathering, kind }) => {
        const lines = kind && told ? toldLines({ gathering, member, kind }, told, records, language, now) : []
        return lines.length === 0 ? null : lines.map((line) => <div key={line}>{line}</div>)
      },
    },
    { name: texts.followUp.status, cell: (each) => statusOf(each) },
  ]
  return (
    <>
      <Section title={words.years} lead={words.lead}>
        <StackTable
          label={words.years}
          columns={[{ name: words.year, cell: (row: YearRow) => row.year }, ...figures]}
          rows={years}
          keyOf={(row) => String(row.year)}
        />
        {!isWhole && (
          <p className={look.quiet} role="status">
            {own.loadingBefore}
          </p>
        )}
      </Section>
      <Section title={words.gatherings(year)}>
        {gatherings.length === 0 ? (
          <p className={look.plain}>{words.none(year)}</p>
        ) : (
          <StackTable
            label={words.gatherings(year)}
            columns={columns}
            rows={gatherings}
            keyOf={({ gathering }) => gathering.id}
          />
        )}
      </Section>
    </>
  )

  function statusOf({ gathering, kind }: ExpectedGathering): string | null {
    const isTold = kind !== null && reachesManager(kind, rulesFor(gathering, records))
    const reply = isTold && manager ? records.replyOf(gathering.id, manager.id) : undefined
    return reply ? texts.followUp.acknowledged(dateOf(language, reply.acknowledgedAt, now)) : null
  }
}
